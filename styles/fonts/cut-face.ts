/** Cuts faces to the letters that are wanted; in Node alone. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Face, Range } from './faces.ts';

const require = createRequire(import.meta.url);

/** How Arabic letters join, and marks stand on letters; local letter forms (Serbian and Macedonian Cyrillic). */
export const SHAPING = [
  'kern',
  'mark',
  'mkmk',
  'locl',
  'ccmp',
  'liga',
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'calt',
];

/** From the package of the face. @throws Error when it is not installed */
export async function readPackageFace({ from }: Pick<Face, 'from'>): Promise<Uint8Array> {
  return readFile(require.resolve(from));
}

/** As it is shipped. */
export async function readShippedFace({ file }: Pick<Face, 'file'>): Promise<Uint8Array> {
  return readFile(new URL(file, import.meta.url));
}

/** @param weights `null` of a face that has one only @param features tags of OpenType features that are kept @returns the file, WOFF2 */
export async function cutFace(
  source: Uint8Array,
  characters: string,
  weights: Range | null,
  features: readonly string[],
): Promise<Uint8Array> {
  return subsetFont(Buffer.from(source), characters, {
    targetFormat: 'woff2',
    ...(weights === null ? {} : { variationAxes: { wght: axisOf(weights) } }),
    keepFeatures: [...features],
    // Hinting is for screens of 96 dpi and less under old rasterisers; it would be a fifth of the file.
    noHinting: true,
  });
}

/** For renderers that read no WOFF2 and know no axes. @param weight `null` of a face that has one only @returns the file, TrueType */
export async function sfntFace(
  source: Uint8Array,
  characters: string,
  weight: number | null,
): Promise<Uint8Array> {
  return subsetFont(Buffer.from(source), characters, {
    targetFormat: 'sfnt',
    ...(weight === null ? {} : { variationAxes: { wght: weight } }),
  });
}

function axisOf([lightest, boldest]: Range): number | { readonly min: number; readonly max: number } {
  return lightest === boldest ? lightest : { min: lightest, max: boldest };
}

/** As `font-weight` of a face says it. */
export function weightText([lightest, boldest]: Range): string {
  return lightest === boldest ? `${lightest}` : `${lightest} ${boldest}`;
}
