/**
 * Finds positions in texts that are more precise than a coarsened export allows. A text matches in the form
 * of any coordinate, grid reference or code, or with numbers of the record's position.
 */
import { degreesOf, type IncidentTable, NO_POSITION } from '../../domain/incident.ts';
import type { Coarsening } from './coarsening.ts';
import type { NumberPart } from './number-parts.ts';

/** A number this close to a coordinate matches it. */
const NEAR_DEGREES = 0.02;
/** Without cells, two numbers this close to the position match it. */
const REGION_KM = 100;
const KM_PER_DEGREE = 111;
const MAX_MINUTES = 60;

const DECIMAL = '\\d{1,3}[.,]\\d{3,}';
const SIDE = '(?![\\p{L}\\d])';

const SHAPES = new RegExp(
  [
    // Degrees with a letter, or followed by minutes.
    `\\d\\s?°\\s?[NSEW]${SIDE}`,
    '\\d\\s?°\\s?[0-5]?\\d(?!\\d)',
    `(?<![\\d.,])\\d{1,3}[.,]\\d{2,}\\s?[NSEW]${SIDE}`,
    `(?<![\\d.,])\\d{1,3}[\\s:'′’-]{1,2}[0-5]\\d(?:[.,]\\d+|[\\s:'′’"-]{1,2}[0-5]\\d(?:[.,]\\d+)?)['′’"”\\s]{0,3}[NSEW]${SIDE}`,
    `\\b[NS]\\s?\\d{1,2}[^\\p{L}]{0,20}[EW]\\s?\\d{1,3}`,
    // Degrees, minutes and seconds without separators.
    `(?<![\\p{L}\\d.,])\\d{2}[0-5]\\d(?:[0-5]\\d)?(?:[.,]\\d+)?\\s?[NS]${SIDE}`,
    `(?<![\\p{L}\\d.,])[01]\\d{2}[0-5]\\d(?:[0-5]\\d)?(?:[.,]\\d+)?\\s?[EW]${SIDE}`,
    // Plus codes, full and short.
    '(?<![\\p{L}\\d+])[2-9CFGHJMPQRVWX]{4,8}\\+[2-9CFGHJMPQRVWX]{2,3}(?![\\p{L}\\d])',
    // References of the Military Grid Reference System, to 10 km at least.
    '(?<![\\p{L}\\d])(?:[1-9]|[0-5]\\d|60)\\s?[C-HJ-NP-X]\\s?[A-HJ-NP-Z][A-HJ-NP-V]\\s?(?:\\d\\s?\\d|\\d\\d\\s?\\d\\d|\\d{3}\\s?\\d{3}|\\d{4}\\s?\\d{4}|\\d{5}\\s?\\d{5})(?!\\d)',
  ].join('|'),
  'u',
);
/** Codes without spaces may also be in lower case. */
const SMALL_SHAPES = new RegExp(
  [
    '(?<![\\p{L}\\d+])[2-9cfghjmpqrvwx]{4,8}\\+[2-9cfghjmpqrvwx]{2,3}(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])(?:[1-9]|[0-5]\\d|60)[c-hj-np-x][a-hj-np-z][a-hj-np-v](?:\\d\\d){1,5}(?!\\d)',
  ].join('|'),
  'u',
);
const PAIR = new RegExp(
  `(?<![\\d.,])(${DECIMAL})[°\\s]{0,2}[NSEW]?(?:\\s*[,;/|]\\s*|\\s+)[NSEW]?\\s?-?(${DECIMAL})(?![.,]?\\d)`,
  'g',
);
/** More decimals than a quantity has. */
const LONG_DECIMALS = 4;
const NUMBER = /\d+(?:[.,]\d+)?/g;

/** @returns a test whether a text in plain digits, on a row, reveals more of the position than allowed */
export function positionFormatter(
  table: IncidentTable,
  position: Coarsening['position'],
): (text: string, row: number) => boolean {
  return (text, row) =>
    SHAPES.test(text) ||
    SMALL_SHAPES.test(text) ||
    hasPair(text) ||
    (table.lng[row] !== NO_POSITION && tellsOwn(text, sidesOf(table, row), wideDegrees(position)));
}

function hasPair(text: string): boolean {
  return [...text.matchAll(PAIR)].some(([, one = '', other = '']) => {
    const decimals = Math.max(...[one, other].map((number) => number.length - number.search(/[.,]/) - 1));
    const [least = 0, most = 0] = [degreesIn(one), degreesIn(other)].sort((a, b) => a - b);
    return decimals >= LONG_DECIMALS && least <= 90 && most <= 180;
  });
}

type Sides = readonly [lng: number, lat: number];

function sidesOf({ lng, lat }: IncidentTable, row: number): Sides {
  return [Math.abs(degreesOf(lng[row] as number)), Math.abs(degreesOf(lat[row] as number))];
}

function wideDegrees(position: Coarsening['position']): number {
  return (typeof position === 'number' ? position : REGION_KM) / KM_PER_DEGREE;
}

function degreesIn(number: string): number {
  return Number(number.replace(',', '.'));
}

/** Returns the rounding error of a number: half a unit of its last decimal. */
function halfUnitOf(number: string): number {
  const at = number.search(/[.,]/);
  return at < 0 ? 0 : 10 ** (at + 1 - number.length) / 2;
}

/** Whether numbers of a text match the position of its record. */
function tellsOwn(text: string, sides: Sides, wide: number): boolean {
  const isSide = (value: number, near: number) => sides.some((side) => Math.abs(side - value) < near);
  const numbers = text.match(NUMBER) ?? [];
  const isNear = (number: string) =>
    isSide(degreesIn(number), Math.max(NEAR_DEGREES, halfUnitOf(number) * 1.01));
  if (numbers.some((number) => /[.,]/.test(number) && isNear(number))) return true;
  if (numbers.some((number, at) => at > 0 && arePair(numbers[at - 1] as string, number, sides, wide)))
    return true;
  const runs = (text.match(/\d+/g) ?? []).map(Number);
  if (
    runs.some(
      (minutes, at) =>
        at > 0 &&
        minutes < MAX_MINUTES &&
        isSide((runs[at - 1] as number) + minutes / MAX_MINUTES, NEAR_DEGREES),
    )
  )
    return true;
  return numbers.some((number) => packedDegrees(number).some((value) => isSide(value, NEAR_DEGREES)));
}

/** Whether two numbers both lie near the position, such as `41.8 23.5`; quantities rarely do so by chance. */
function arePair(one: string, other: string, [lng, lat]: Sides, wide: number): boolean {
  const hasDecimals = [one, other].every((number) => /[.,]/.test(number));
  const [a, b] = [degreesIn(one), degreesIn(other)];
  const isNear = (value: number, side: number) => Math.abs(value - side) < wide;
  return hasDecimals && ((isNear(a, lat) && isNear(b, lng)) || (isNear(a, lng) && isNear(b, lat)));
}

/**
 * Returns the readings of a number as degrees, minutes and seconds without separators, or as degrees without
 * decimal mark.
 */
function packedDegrees(number: string): readonly number[] {
  const [whole = '', fraction = ''] = number.split(/[.,]/);
  const value = Number(whole);
  const part = Number(`0.${fraction}`);
  const degrees: number[] = [];
  // Without a fraction such a number is more likely a year.
  if (fraction !== '' && (whole.length === 4 || whole.length === 5))
    degrees.push(Math.floor(value / 100) + ((value % 100) + part) / MAX_MINUTES);
  if (whole.length === 6 || whole.length === 7) {
    const minutes = Math.floor(value / 100) % 100;
    degrees.push(Math.floor(value / 10_000) + (minutes + ((value % 100) + part) / MAX_MINUTES) / MAX_MINUTES);
  }
  if (fraction === '' && whole.length >= 6)
    for (let scale = 1e4; scale <= 1e8; scale *= 10) degrees.push(value / scale);
  return degrees;
}

/** Returns longitude and latitude as parts that a column may hold as plain numbers. */
export function positionParts(table: IncidentTable, position: Coarsening['position']): readonly NumberPart[] {
  const wide = wideDegrees(position);
  return [0, 1].map((side) => ({
    isOf: (row) => table.lng[row] !== NO_POSITION,
    isSaid: ({ value, unit }, row) =>
      Math.abs((sidesOf(table, row)[side] as number) - value) <= Math.max(wide, unit),
  }));
}
