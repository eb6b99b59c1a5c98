/** The ground once for a test file, and compiles of the source files with one change. */

import { deriveGround } from '../../geodata/compile/ground.ts';
import { folderTree, withFiles } from '../../geodata/compile/source-tree.ts';
import type { CompileOptions, CompileResult } from '../../geodata/compile.ts';
import { compile } from '../../geodata/compile.ts';

/** JSON as a test changes it. */
// biome-ignore lint/suspicious/noExplicitAny: faults are planted at any depth of files whose shape they break
export type Json = any;

export const ground = deriveGround();

export function compileAll(options: CompileOptions = {}): CompileResult & { readonly ok: true } {
  const result = compile({ ground, ...options });
  if (!result.ok) throw new Error(result.problems.map((problem) => JSON.stringify(problem)).join('\n'));
  return result;
}

/** Compiles with one file changed: parsed, handed to `change`, and put in its place. */
export function compileWith(file: string, change: (content: Json) => unknown): CompileResult {
  const base = folderTree();
  const content: Json = JSON.parse(base.read(file) ?? 'null');
  const changed = change(content) ?? content;
  return compile({ ground, tree: withFiles(base, new Map([[file, JSON.stringify(changed)]])) });
}
