import { HAN } from './han.ts';

/**
 * The shipped faces: characters and files. The font build, the `@font-face` rules and the loading before the
 * map draws use this list.
 *
 * Split by script so that a page loads only what its text needs: the first map in English or Albanian takes
 * `latin` and `latin-ext`; Cyrillic and Greek come when a name needs them, Arabic and Chinese with their
 * languages.
 */
export type Script = 'latin' | 'latin-ext' | 'greek' | 'cyrillic' | 'arabic' | 'han';

/** Inclusive code points. */
export type Range = readonly [from: number, to: number];

export const SCRIPT_RANGES: Record<Script, readonly Range[]> = {
  // Basic Latin, Latin-1, dotless ı, Œ œ, dashes, quotes, bullet, ellipsis, primes, guillemets, euro, trade
  // mark, minus.
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x2032, 0x2033],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2212, 0x2212],
  ],
  // Latin Extended-A without what `latin` has, and Romanian Ș ș Ț ț.
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x17f],
    [0x218, 0x21b],
    [0x1e9e, 0x1e9e],
  ],
  // Modern Greek with tonos and dialytika.
  greek: [
    [0x384, 0x386],
    [0x388, 0x38a],
    [0x38c, 0x38c],
    [0x38e, 0x3a1],
    [0x3a3, 0x3ce],
  ],
  // Serbian, Macedonian, Bulgarian, Ukrainian, Russian; stress mark and the number sign.
  cyrillic: [
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
  // The letters of Modern Standard Arabic; figures are those of Latin.
  arabic: [
    [0x60c, 0x60c],
    [0x61b, 0x61b],
    [0x61f, 0x61f],
    [0x621, 0x63a],
    [0x640, 0x652],
  ],
  // The shipped face has only the letters in `han.ts`.
  han: [
    [0x3000, 0x303f],
    [0x4e00, 0x9fff],
    [0xff00, 0xffef],
  ],
};

export interface Face {
  readonly family: 'Noto Sans' | 'Noto Serif';
  readonly style: 'normal' | 'italic';
  readonly script: Script;
  /** File in this folder. */
  readonly file: string;
  /** Source under `node_modules/`. */
  readonly from: string;
  /**
   * One face for all weights of its family: beside faces with other weights, a browser would use it for all
   * letters of that weight, and a system font for those that it lacks.
   */
  readonly hasOneWeight?: true;
}

const face = (family: 'sans' | 'serif', style: 'normal' | 'italic', script: Script): Face => ({
  family: family === 'sans' ? 'Noto Sans' : 'Noto Serif',
  style,
  script,
  file: `noto-${family}-${script}${style === 'italic' ? '-italic' : ''}.woff2`,
  from: `@fontsource-variable/noto-${family}/files/noto-${family}-${script}-wght-${style}.woff2`,
});

const SCRIPTS: readonly Script[] = ['latin', 'latin-ext', 'greek', 'cyrillic'];

/**
 * Shared by both families, as neither script distinguishes serif and sans. All Chinese letters in all weights
 * would be megabytes, so the face has only the letters in use, in one weight.
 */
const SHARED: readonly Omit<Face, 'family'>[] = [
  {
    style: 'normal',
    script: 'arabic',
    file: 'noto-sans-arabic.woff2',
    from: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  },
  {
    style: 'normal',
    script: 'han',
    file: 'noto-sans-sc.woff2',
    from: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
    hasOneWeight: true,
  },
];

export const FACES: readonly Face[] = [
  ...SCRIPTS.map((script) => face('sans', 'normal', script)),
  ...SCRIPTS.map((script) => face('serif', 'normal', script)),
  ...SCRIPTS.map((script) => face('serif', 'italic', script)),
  ...SHARED.flatMap((shared) =>
    (['Noto Sans', 'Noto Serif'] as const).map((family): Face => ({ ...shared, family })),
  ),
];

/** Returns the weights in use. Thinner and blacker masters cost bytes, and italic is only set in regular. */
export function weightsOf(face: Pick<Face, 'style'>): Range {
  return face.style === 'italic' ? [400, 400] : [400, 700];
}

export function charactersOf(script: Script): string {
  if (script === 'han') return HAN;
  let text = '';
  for (const [from, to] of SCRIPT_RANGES[script]) {
    for (let code = from; code <= to; code += 1) text += String.fromCodePoint(code);
  }
  return text;
}
