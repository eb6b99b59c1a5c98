/** The ground and the compiled atlas, made once for all test files of a worker, and compiles of the source files with one change. */
import { deriveGround } from '../../geodata/compile/ground.ts';
import { Readings } from '../../geodata/compile/readings.ts';
import { folderTree, withFiles } from '../../geodata/compile/source-tree.ts';
import { type CompileResult, compile } from '../../geodata/compile.ts';

/** JSON as a test changes it. */
// biome-ignore lint/suspicious/noExplicitAny: faults are planted at any depth of files whose shape they break
export type Json = any;

export const ground = deriveGround();

/** Shared by all compiles with one change: everything else is the same each time. */
const readings = new Readings();

type Compiled = Extract<CompileResult, { readonly ok: true }>;

/** The source files as they stand, compiled anew. */
export function compileAnew(): Compiled {
  const result = compile({ ground });
  if (!result.ok) throw new Error(result.problems.map((problem) => JSON.stringify(problem)).join('\n'));
  return result;
}

let compiled: Compiled | undefined;

/** The source files as they stand. Whoever asks shares what is given. */
export function compileAll(): Compiled {
  compiled ??= compileAnew();
  return compiled;
}

/** Compiles with files put in the place of their own; `null` takes one away. */
export function compileWithTexts(texts: ReadonlyMap<string, string | null>): CompileResult {
  return compile({ ground, readings, tree: withFiles(folderTree(), texts) });
}

export function compileWithText(file: string, text: string | null): CompileResult {
  return compileWithTexts(new Map([[file, text]]));
}

/** Compiles with one file changed. */
export function compileWith(file: string, change: (content: Json) => unknown): CompileResult {
  return compileWithText(file, changedText(file, change));
}

/** Text of a source file after a change: parsed, handed to `change`, and written again. */
export function changedText(file: string, change: (content: Json) => unknown): string {
  const content: Json = JSON.parse(textOf(file));
  return JSON.stringify(change(content) ?? content);
}

/** Text of a source file. @throws when there is none */
export function textOf(file: string): string {
  const text = folderTree().read(file);
  if (text === null) throw new Error(`there is no ${file}`);
  return text;
}
