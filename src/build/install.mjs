// @ts-check
/**
 * Installs `node_modules` when they differ from `package-lock.json`. Plain JavaScript without packages,
 * because it runs before they are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Oldest Node that the build tools support. */
export const NODE_MINIMUM = /** @type {const} */ ([20, 19]);

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Returns why this Node cannot run the project, or `null` if it can.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantMajor, wantMinor] = NODE_MINIMUM;
  return major > wantMajor || (major === wantMajor && minor >= wantMinor)
    ? null
    : `Node ${wantMajor}.${wantMinor} or later is needed; this is ${version}.`;
}

/**
 * Returns how the installed packages differ from the lock file; `null` if they match. npm records installed
 * packages in `node_modules/.package-lock.json`; packages for other platforms are optional and may be absent.
 * @param {Lockfile} wanted
 * @param {Lockfile} installed
 * @returns {string | null}
 */
export function lockDifference(wanted, installed) {
  const present = installed.packages ?? {};
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    if (path === '' || entry.link) continue;
    const found = present[path];
    const mayBeAbsent = entry.optional === true || entry.devOptional === true;
    if (found === undefined && !mayBeAbsent) return `${path} is not installed`;
    if (found !== undefined && found.version !== entry.version) {
      return `${path} is ${found.version}, the lock file says ${entry.version}`;
    }
  }
  for (const path of Object.keys(present)) {
    if (wanted.packages?.[path] === undefined) return `${path} is not in the lock file`;
  }
  return null;
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Returns why packages must be installed in `root`, or `null`.
 * @param {string} root
 * @returns {string | null}
 */
export function installReason(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'no packages yet';
  try {
    return lockDifference(readLock(join(root, 'package-lock.json')), readLock(record));
  } catch {
    return 'the record of installed packages cannot be read';
  }
}

/**
 * Installs if needed. Development packages are always included, whatever NODE_ENV is: the build needs them.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {boolean} false if npm failed, after printing its error
 */
export function ensureInstalled(root, say) {
  const reason = installReason(root);
  if (reason === null) {
    say('packages: in step with package-lock.json');
    return true;
  }
  say(`packages: installing (${reason})`);
  const result = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}
