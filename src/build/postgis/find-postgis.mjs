// @ts-check
/** Where a PostgreSQL server with PostGIS stands on this machine. Plain JavaScript, since what installs one before the tests asks too. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What brings both on Debian and its kin. */
export const DEBIAN_PACKAGE = 'postgresql-postgis';

/** Where Debian and its kin, and others, keep the programs of a server, which are on nobody's path. */
const FOLDERS = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt'];

/**
 * The folder of the newest server that has PostGIS; `null` where there is none.
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
