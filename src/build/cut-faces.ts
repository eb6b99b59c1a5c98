/** Faces cut to some letters, among the files that pages for other sites load. */
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
    // A face that is shipped in one weight has no axis of them.
    face.hasOneWeight === true || isOneWeight(weightsOf(face)) ? null : weights,
    SHAPING,
  );
  const name = `${face.file.replace('.woff2', '')}-${sha256Of(file, 'hex').slice(0, 8)}.woff2`;
  await writeFile(join(folder, name), file);
  const range = letters.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`).join(',');
  return { name, range };
}

function isOneWeight([lightest, boldest]: Range): boolean {
  return lightest === boldest;
}
