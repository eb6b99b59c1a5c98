/** Cuts the faces that are shipped from the Noto packages; in Node alone. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Face, Range } from './faces.ts';

const require = createRequire(import.meta.url);

/** @param features tags of OpenType features that are kept @returns the file, WOFF2 */
export async function cutFace(
  face: Pick<Face, 'from'>,
  characters: string,
  [lightest, boldest]: Range,
  features: readonly string[],
): Promise<Uint8Array> {
  const source = await readFile(require.resolve(`@fontsource-variable/${face.from}`));
  return subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: lightest === boldest ? lightest : { min: lightest, max: boldest } },
    keepFeatures: [...features],
    // Hinting is for screens of 96 dpi and less under old rasterisers; it would be a fifth of the file.
    noHinting: true,
  });
}

/** As `font-weight` of a face says it. */
export function weightText([lightest, boldest]: Range): string {
  return lightest === boldest ? `${lightest}` : `${lightest} ${boldest}`;
}
