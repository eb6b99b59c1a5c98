/**
 * Parses one coordinate in common notations: `44.79`, `44,79 N`, `N 44°47'24"`, `44° 47′ 24,5″`, `44 47 24`,
 * `19E`, `-44.79`.
 *
 * Hemisphere letters of the region's languages are understood if unambiguous. Latin `S` is not: it means
 * south in English and north (sever, sjever) in Slavic languages, so the user decides.
 */

export type Axis = 'lat' | 'lng';

export interface Angle {
  /** Signed; north and east are positive. */
  readonly degrees: number;
  /** From a letter. */
  readonly axis: Axis | null;
  /** Has the letter `S`. */
  readonly hasLetterS: boolean;
}

/** Meaning of Latin S; `null` until answered. */
export type LetterS = 'north' | 'south' | null;

interface Side {
  readonly axis: Axis;
  readonly sign: 1 | -1;
}

const NORTH: Side = { axis: 'lat', sign: 1 };
const SOUTH: Side = { axis: 'lat', sign: -1 };
const EAST: Side = { axis: 'lng', sign: 1 };
const WEST: Side = { axis: 'lng', sign: -1 };

/**
 * Omitted as ambiguous: Latin V (north in Albanian, east in Slovenian, west in Romanian), Latin O (west in
 * Italian, east in German) and Greek Ν (south, but looks like the N of north).
 */
const SIDES: ReadonlyMap<string, Side> = new Map([
  // English; Romanian N and E; Slavic languages in Latin letters J, I and Z; Albanian J, L and P; Turkish K, G, D and B.
  ['N', NORTH],
  ['E', EAST],
  ['W', WEST],
  ['J', SOUTH],
  ['I', EAST],
  ['Z', WEST],
  ['L', EAST],
  ['P', WEST],
  ['K', NORTH],
  ['G', SOUTH],
  ['D', EAST],
  ['B', WEST],
  // Cyrillic: север, југ or юг, исток or изток or восток, запад.
  ['С', NORTH],
  ['Ј', SOUTH],
  ['Ю', SOUTH],
  ['И', EAST],
  ['В', EAST],
  ['З', WEST],
  // Greek: βόρεια, ανατολικά, δυτικά.
  ['Β', NORTH],
  ['Α', EAST],
  ['Δ', WEST],
]);

const LETTERS = `S${[...SIDES.keys()].join('')}`;
const MARK = '[.,]';
const FORM = new RegExp(
  String.raw`^([${LETTERS}])?\s*([-+])?\s*(\d{1,3}(?:${MARK}\d+)?)` +
    String.raw`(?:\s*[°º˚:]\s*|\s+|(?=\s*[${LETTERS}]?$))` +
    String.raw`(?:(\d{1,2}(?:${MARK}\d+)?)(?:\s*['′’‘´:]\s*|\s+|(?=\s*[${LETTERS}]?$))` +
    String.raw`(?:(\d{1,2}(?:${MARK}\d+)?)\s*(?:["″”“]|''|′′|’’)?\s*)?)?([${LETTERS}])?$`,
  'u',
);

/** Normalises minus signs and spaces. */
export function plainSigns(text: string): string {
  return text
    .replace(/[−–‒﹣-]/gu, '-')
    .replace(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .trim();
}

/** Whether a text has the letter S alone, before or after numbers. */
export function hasLetterS(text: string): boolean {
  return /(?:^|[\s\d°'"′″”])S(?:[\s\d,;]|$)/iu.test(text);
}

function numberOf(part: string | undefined): number {
  return part === undefined ? 0 : Number(part.replace(',', '.'));
}

function hasFraction(part: string | undefined): boolean {
  return part !== undefined && /[.,]/.test(part);
}

function sideOf(letter: string, letterS: LetterS): Side {
  if (letter !== 'S') return SIDES.get(letter) ?? NORTH;
  return letterS === 'north' ? NORTH : SOUTH;
}

/**
 * @param letterS meaning of Latin S; `null` counts as `south`
 * @returns `null` if not a coordinate in degrees; the range up to 999 is not checked
 */
export function parseAngle(text: string, letterS: LetterS): Angle | null {
  const match = FORM.exec(plainSigns(text).toUpperCase());
  if (match === null) return null;
  const [, before, sign, degrees, minutes, seconds, behind] = match;
  if (before !== undefined && behind !== undefined) return null;
  // Only the last part may have a fraction; minutes and seconds are below sixty.
  if (minutes !== undefined && (hasFraction(degrees) || numberOf(minutes) >= 60)) return null;
  if (seconds !== undefined && (hasFraction(minutes) || numberOf(seconds) >= 60)) return null;
  const size = numberOf(degrees) + numberOf(minutes) / 60 + numberOf(seconds) / 3600;
  const letter = before ?? behind;
  if (letter === undefined) return { degrees: sign === '-' ? -size : size, axis: null, hasLetterS: false };
  // A sign and a letter may conflict.
  if (sign === '-') return null;
  const side = sideOf(letter, letterS);
  return { degrees: size * side.sign, axis: side.axis, hasLetterS: letter === 'S' };
}
