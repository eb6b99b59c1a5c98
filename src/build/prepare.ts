/** Compiles the geodata (`public/data`) before Vite bundles; it is generated and not committed. */
import { spawn } from 'node:child_process';
import { forget, isUpToDate, markDone, type Step } from './stamp.ts';
import { UserError } from './user-error.ts';

/**
 * Everything the compile step reads (`tests/checks` compares the list with its imports); package-lock.json
 * covers the land and water packages.
 */
export function geodataStep(root: string): Step {
  return {
    name: 'geodata',
    root,
    inputs: [
      'geodata',
      'src/analysis/coverage.ts',
      'src/analysis/key-figures',
      'src/brief',
      'src/domain',
      'src/figure/frame.ts',
      'src/lib/simplify.ts',
      'src/i18n',
      'src/layers',
      'src/lib',
      'src/scene',
      'styles',
      'package-lock.json',
    ],
    outputs: ['public/data'],
  };
}

/** A step that failed, with all its output. */
export class StepError extends UserError {
  override readonly name = 'StepError';
}

function compile(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'geodata/compile.ts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new StepError(`The geodata could not be compiled:\n${output.trimEnd()}`));
    });
  });
}

/**
 * Compiles the geodata unless it is up to date. `say` gets one line.
 * @throws StepError with the output of the compile step
 */
export async function prepare(root: string, say: (line: string) => void): Promise<void> {
  const step = geodataStep(root);
  if (isUpToDate(step)) {
    say('geodata: up to date');
    return;
  }
  const begun = performance.now();
  forget(step);
  await compile(root);
  markDone(step);
  say(`geodata: compiled in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
