/** Writes font subsets into the assets of embedded pages. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutFace, readShippedFace, SHAPING } from '../../styles/fonts/cut-face.ts';
import { type Face, type Range, weightsOf } from '../../styles/fonts/faces.ts';
import { sha256Of } from './digest.ts';

/** @returns the name of the file, and the letters as a `unicode-range` */
export async function writeCutFace(
  folder: string,
  face: Face,
  letters: readonly string[],
  weights: Range,
): Promise<{ readonly name: string; readonly range: string }> {
  const file = await cutFace(
    await readShippedFace(face),
    letters.join(''),
    // A face with one shipped weight has no weight axis.
    face.hasOneWeight === true || isOneWeight(weightsOf(face)) ? null : weights,
    SHAPING,
  );
  const name = `${face.file.replace('.woff2', '')}-${sha256Of(file, 'hex').slice(0, 8)}.woff2`;
  await writeFile(join(folder, name), file);
  return { name, range: unicodeRange(letters) };
}

/** Formats consecutive letters as a range, because every page loads the list. */
export function unicodeRange(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run !== undefined && code <= run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

function isOneWeight([lightest, boldest]: Range): boolean {
  return lightest === boldest;
}
