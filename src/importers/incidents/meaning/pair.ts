/**
 * Parses a point from one cell: `44.79, 20.45`, `44,79; 20,45`, `N 44°47' E 20°27'`, `POINT (20.45 44.79)`.
 */
import type { Notation } from '../mapping.ts';
import { type Angle, type Axis, parseAngle, plainSigns } from './angle.ts';
import { parseCoordinate } from './decimal.ts';

export interface Pair {
  readonly first: number;
  readonly second: number;
  /** From letters or the format; else from the mapping. */
  readonly order: 'lat-lng' | 'lng-lat' | null;
  readonly hasLetterS: boolean;
}

const NUMBER = String.raw`[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?`;
const WKT_POINT = new RegExp(
  String.raw`^(?:SRID=\d+;)?\s*POINT\s*(?:Z|M|ZM)?\s*\(\s*(${NUMBER})\s+(${NUMBER})(?:\s+${NUMBER}){0,2}\s*\)$`,
  'i',
);

/** @returns `null` unless exactly one split gives two coordinates */
export function parsePair(text: string, notation: Notation, inDegrees = false): Pair | null {
  const wkt = WKT_POINT.exec(text.trim());
  if (wkt !== null) {
    return { first: Number(wkt[1]), second: Number(wkt[2]), order: 'lng-lat', hasLetterS: false };
  }
  const halves = cut(plainSigns(text).replace(/^[([{]\s*|\s*[)\]}]$/g, ''));
  if (halves === null) return null;
  const [first, second] = halves.map((half) => read(half, notation, inDegrees));
  if (first === null || second === null || first === undefined || second === undefined) return null;
  const order = orderOf(first.axis, second.axis);
  if (order === undefined) return null;
  return {
    first: first.degrees,
    second: second.degrees,
    order,
    hasLetterS: first.hasLetterS || second.hasLetterS,
  };
}

function read(half: string, notation: Notation, inDegrees: boolean): Angle | null {
  if (notation.form === 'sexagesimal') return parseAngle(half, notation.letterS);
  const degrees = parseCoordinate(half, notation.decimal, inDegrees);
  return Number.isNaN(degrees) ? null : { degrees, axis: null, hasLetterS: false };
}

/** `undefined` if the letters conflict. */
function orderOf(first: Axis | null, second: Axis | null): Pair['order'] | undefined {
  if (first === null && second === null) return null;
  if (first !== null && first === second) return undefined;
  return first === 'lat' || second === 'lng' ? 'lat-lng' : 'lng-lat';
}

function cut(text: string): readonly [string, string] | null {
  for (const mark of [/\s*[;|/]\s*/, /\s*,\s+/]) {
    const parts = text.split(mark);
    if (parts.length === 2) return [parts[0] ?? '', parts[1] ?? ''];
    if (parts.length > 2) return null;
  }
  const lettered =
    /^(.*\p{L})\s*,?\s*([-+]?\d.*\p{L})$/u.exec(text) ?? /^(\p{L}.*\d\S*)\s*,?\s*(\p{L}.*)$/u.exec(text);
  if (lettered !== null) return [lettered[1] ?? '', lettered[2] ?? ''];
  const words = text.split(' ');
  if (words.length % 2 === 0) {
    return [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')];
  }
  const commas = text.split(',');
  // “44,79,20,45” splits in pairs; “44.79,20.45” splits once. “44,79” may be one number, and is rejected.
  if (commas.length === 4) return [`${commas[0]},${commas[1]}`, `${commas[2]},${commas[3]}`];
  if (commas.length === 2 && text.includes('.')) return [commas[0] ?? '', commas[1] ?? ''];
  return null;
}
