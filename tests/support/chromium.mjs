// @ts-check
/**
 * Finds a Chromium for the browser tests, or installs Debian's. Plain JavaScript, because `npm test` uses it
 * before dependencies are checked.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Machine
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} isExecutable
 * @property {(folder: string) => string[]} list names in a folder, none when it does not exist
 */

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const FIXED_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Playwright's downloaded browsers, and the program inside each. */
const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {Machine} */
function thisMachine() {
  return {
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    isExecutable: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  };
}

/**
 * Returns the commands found on the search path.
 * @param {Machine} machine
 * @param {readonly string[]} names
 */
function onPath(machine, names) {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).filter(machine.isExecutable);
}

/**
 * @typedef {{ kind: 'found', path: string }
 *   | { kind: 'install' }
 *   | { kind: 'missing', advice: string }} Decision
 */

/**
 * Chooses a browser. The variable CHROMIUM has priority; if it names no program, that is reported as an
 * error.
 * @param {Machine} [machine]
 * @returns {Decision}
 */
export function decideChromium(machine = thisMachine()) {
  const chosen = machine.env['CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    return machine.isExecutable(chosen)
      ? { kind: 'found', path: chosen }
      : { kind: 'missing', advice: `CHROMIUM names ${chosen}, which is not a program that can be run.` };
  }
  const cache = machine.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(machine.home, '.cache', 'ms-playwright');
  const downloaded = machine
    .list(cache)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(cache, name, program)));
  const path = [...onPath(machine, COMMANDS), ...FIXED_PLACES, ...downloaded].find(machine.isExecutable);
  if (path !== undefined) return { kind: 'found', path };
  const apt = onPath(machine, ['apt-get']).length > 0;
  if (apt && machine.isRoot) return { kind: 'install' };
  const how = apt ? 'run "sudo apt-get install chromium"' : 'install Chromium or Chrome';
  return {
    kind: 'missing',
    advice: `The browser tests need a Chromium: ${how}, or set CHROMIUM to the path of one.`,
  };
}

/**
 * Returns the path of a Chromium, installed first where possible.
 * @param {(line: string) => void} say
 * @returns {string}
 * @throws {Error} with advice when there is none and none can be installed
 */
export function ensureChromium(say) {
  let decision = decideChromium();
  if (decision.kind === 'install') {
    say('chromium: none found, installing the one of the distribution');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      const result = spawnSync('apt-get', args, { env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
      if (result.status !== 0) {
        const tail = `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-8).join('\n');
        throw new Error(
          `apt-get ${args[0]} failed:\n${tail}\nInstall a Chromium and set CHROMIUM to its path.`,
        );
      }
    }
    decision = decideChromium();
  }
  if (decision.kind === 'found') return decision.path;
  throw new Error(
    decision.kind === 'missing' ? decision.advice : 'apt-get installed no Chromium that can be found.',
  );
}
