/**
 * `npm run compile`: reads and validates the source files of this folder, derives the rest and writes
 * `public/data/`. Prints every problem with file, feature and reason, and exits with code 1 if there is one.
 */
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Derived } from './compile/derive.ts';
import { deriveAtlas } from './compile/derive.ts';
import type { Ground } from './compile/ground.ts';
import { deriveGround } from './compile/ground.ts';
import type { Problem } from './compile/problems.ts';
import { formatProblem, Problems } from './compile/problems.ts';
import { readSources } from './compile/read.ts';
import { Readings } from './compile/readings.ts';
import type { SourceTree } from './compile/source-tree.ts';
import { folderTree } from './compile/source-tree.ts';
import { validate } from './compile/validate.ts';
import { formatFiles, writeFiles } from './compile/write.ts';

export interface CompileOptions {
  /** Location of the source files; this folder by default. */
  readonly tree?: SourceTree;
  /** Derived by default, which takes seconds; tests that compile repeatedly reuse it. */
  readonly ground?: Ground;
  /** Cache of earlier compiles; empty by default. */
  readonly readings?: Readings;
}

export type CompileResult =
  | { readonly ok: true; readonly derived: Derived; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads, validates and derives, without writing. */
export function compile({
  tree = folderTree(),
  ground = deriveGround(),
  readings = new Readings(),
}: CompileOptions = {}): CompileResult {
  const problems = new Problems();
  const sources = readSources(tree, problems, readings);
  const derived = deriveAtlas(sources, ground);
  validate({ sources, derived, ground }, problems);
  return problems.list.length > 0
    ? { ok: false, problems: problems.list }
    : { ok: true, derived, files: formatFiles(derived, ground) };
}

function main(): void {
  const started = performance.now();
  const result = compile();
  if (!result.ok) {
    for (const problem of result.problems) stderr.write(`${formatProblem(problem)}\n`);
    stderr.write(`${result.problems.length} problems; nothing was written.\n`);
    exit(1);
  }
  writeFiles(fileURLToPath(new URL('../public/data', import.meta.url)), result.files);
  for (const [path, text] of result.files) {
    if (!path.startsWith('schema/'))
      stdout.write(`${path.padEnd(24)} ${kilobytes(Buffer.byteLength(text))}\n`);
  }
  stdout.write(`in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

if (argv[1] === fileURLToPath(import.meta.url)) main();
