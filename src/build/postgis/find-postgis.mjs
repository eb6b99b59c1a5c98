// @ts-check
/**
 * Finds a PostgreSQL server with PostGIS on this machine. Plain JavaScript, because the installer of the
 * tests uses it too.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Installs both on Debian and derived systems. */
export const DEBIAN_PACKAGE = 'postgresql-postgis';

/** Folders of server programs on Debian and other systems; they are not on the PATH. */
const FOLDERS = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

/**
 * Returns the folder of the newest server with PostGIS; `null` if there is none.
 * @returns {string | null}
 */
export function findPostgis() {
  const found = FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder).map((version) => ({ version, bin: join(folder, version, 'bin') })),
    )
    .filter(({ bin }) => existsSync(join(bin, 'initdb')) && hasPostgis(bin))
    .sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
  return found[0]?.bin ?? null;
}

/** @param {string} bin */
function hasPostgis(bin) {
  const shared = execFileSync(join(bin, 'pg_config'), ['--sharedir'], { encoding: 'utf8' }).trim();
  return existsSync(join(shared, 'extension', 'postgis.control'));
}
