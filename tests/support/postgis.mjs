// @ts-check
/** A PostgreSQL with PostGIS for the tests that ask one, where this machine is there for tests and lets us install it. Without one they are skipped, and say so. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = '/usr/share/postgresql';

function hasPostgis() {
  return (
    existsSync(SHARED) &&
    readdirSync(SHARED).some((version) => existsSync(join(SHARED, version, 'extension', 'postgis.control')))
  );
}

/** @param {(line: string) => void} say */
export function ensurePostgis(say) {
  if (hasPostgis() || !process.env['CI'] || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'postgresql-postgis'],
  ]) {
    const { status, error } = spawnSync('apt-get', args, { env, stdio: 'ignore' });
    if (status === 0) continue;
    say(`postgis: not installed (${error?.message ?? `apt-get ${args[0]} failed`})`);
    return;
  }
  say('postgis: installed');
}
