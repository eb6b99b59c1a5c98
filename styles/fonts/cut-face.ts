/** Subsets fonts to the needed characters; in Node only. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Face, Range } from './faces.ts';

const require = createRequire(import.meta.url);

/**
 * Features that join Arabic letters, place marks, and select local forms (Serbian and Macedonian Cyrillic).
 */
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

/**
 * Reads the face from its package.
 * @throws Error when it is not installed
 */
export async function readPackageFace({ from }: Pick<Face, 'from'>): Promise<Uint8Array> {
  return readFile(require.resolve(from));
}

/** Reads the shipped file of a face. */
export async function readShippedFace({ file }: Pick<Face, 'file'>): Promise<Uint8Array> {
  return readFile(new URL(file, import.meta.url));
}

/**
 * @param weights `null` for a face with one weight
 * @param features tags of the OpenType features to keep
 * @returns the file, WOFF2
 */
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
    // Hinting only helps old rasterisers at 96 dpi or less, and would be a fifth of the file.
    noHinting: true,
  });
}

/**
 * Subsets a face for renderers without WOFF2 or variable axes.
 * @param weight `null` for a face with one weight
 * @returns the file, TrueType
 */
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

/** Formats weights as `font-weight` of an `@font-face` rule. */
export function weightText([lightest, boldest]: Range): string {
  return lightest === boldest ? `${lightest}` : `${lightest} ${boldest}`;
}
