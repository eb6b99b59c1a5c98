/**
 * What must exist before Vite bundles: the compiled geodata (`public/data`) and the subset fonts (`public/fonts`). Both are
 * generated and not committed.
 */
import { spawn } from 'node:child_process';
import { forget, isUpToDate, markDone, type Step } from './stamp.ts';
import { UserError } from './user-error.ts';

interface Preparation extends Step {
  /** Arguments of the Node process that does it. */
  readonly command: readonly string[];
}

/** The preparations, in order, for a checkout at `root`. */
export function preparations(root: string): readonly Preparation[] {
  return [
    {
      name: 'geodata',
      root,
      inputs: ['geodata', 'src/domain', 'src/brief', 'src/analysis', 'src/lib', 'package-lock.json'],
      outputs: ['public/data'],
      command: ['--import', 'tsx', 'geodata/compile.ts'],
    },
    {
      name: 'fonts',
      root,
      inputs: ['styles/fonts', 'package-lock.json'],
      outputs: ['public/fonts'],
      command: ['--import', 'tsx', 'styles/fonts/build-fonts.ts'],
    },
  ];
}

/** A step that failed, with everything it printed. */
export class StepError extends UserError {
  override readonly name = 'StepError';
}

function runNode(step: Preparation): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...step.command], {
      cwd: step.root,
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
      else reject(new StepError(`${step.name} failed:\n${output.trimEnd()}`));
    });
  });
}

/**
 * Runs what is out of date. `say` gets one line per step.
 * @throws StepError with the output of the step that failed
 */
export async function prepare(root: string, say: (line: string) => void): Promise<void> {
  for (const step of preparations(root)) {
    if (isUpToDate(step)) {
      say(`${step.name}: up to date`);
      continue;
    }
    const begun = performance.now();
    forget(step);
    await runNode(step);
    markDone(step);
    say(`${step.name}: made in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
}
