// @ts-check
/**
 * Installs PostgreSQL with PostGIS for the tests that need it, on CI machines only. Without it they are
 * skipped, with a message.
 */
import { spawnSync } from 'node:child_process';
import { DEBIAN_PACKAGE, findPostgis } from '../../src/build/postgis/find-postgis.mjs';

/** @param {(line: string) => void} say */
export function ensurePostgis(say) {
  if (findPostgis() !== null || !process.env['CI'] || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE],
  ]) {
    const { status, error } = spawnSync('apt-get', args, { env, stdio: 'ignore' });
    if (status === 0) continue;
    say(`postgis: not installed (${error?.message ?? `apt-get ${args[0]} failed`})`);
    return;
  }
  say('postgis: installed');
}
