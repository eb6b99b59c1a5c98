// @ts-check
/** `npm start`: from a fresh clone to a served site. Needs only Node; `site.ts` does the rest. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, nodeProblem } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

const problem = nodeProblem(process.versions.node);
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}
if (!ensureInstalled(root, say)) {
  process.stderr.write('Packages could not be installed; npm says why above.\n');
  process.exit(1);
}

const site = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'src/build/site.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
// Ctrl-C reaches the whole process group; this process waits, so that the prompt returns once, after the
// server closed.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    if (signal === 'SIGTERM') site.kill(signal);
  });
}
site.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
