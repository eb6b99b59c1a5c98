/**
 * Whether a text says where something was, more exactly than it is to be told: in the shape of a coordinate, a reference of a grid or a code, whatever place it names; or in numbers that
 * are those of its record's own position.
 */
import { degreesOf, type IncidentTable, NO_POSITION } from '../../domain/incident.ts';
import type { Coarsening } from './coarsening.ts';
import type { NumberPart } from './number-parts.ts';

/** Within so much of a coordinate a number is taken for it. */
const NEAR_DEGREES = 0.02;
/** Where no cell is told, two numbers within so much of the position are taken for it. */
const REGION_KM = 100;
const KM_PER_DEGREE = 111;
const MAX_MINUTES = 60;

const DECIMAL = '\\d{1,3}[.,]\\d{3,}';
const SIDE = '(?![\\p{L}\\d])';

const SHAPES = new RegExp(
  [
    // Degrees with their letter, or with minutes behind them.
    `\\d\\s?°\\s?[NSEW]${SIDE}`,
    '\\d\\s?°\\s?[0-5]?\\d(?!\\d)',
    `(?<![\\d.,])\\d{1,3}[.,]\\d{2,}\\s?[NSEW]${SIDE}`,
    `(?<![\\d.,])\\d{1,3}[\\s:'′’-]{1,2}[0-5]\\d(?:[.,]\\d+|[\\s:'′’"-]{1,2}[0-5]\\d(?:[.,]\\d+)?)['′’"”\\s]{0,3}[NSEW]${SIDE}`,
    `\\b[NS]\\s?\\d{1,2}[^\\p{L}]{0,20}[EW]\\s?\\d{1,3}`,
    // Degrees, minutes and seconds without anything between them.
    `(?<![\\p{L}\\d.,])\\d{2}[0-5]\\d(?:[0-5]\\d)?(?:[.,]\\d+)?\\s?[NS]${SIDE}`,
    `(?<![\\p{L}\\d.,])[01]\\d{2}[0-5]\\d(?:[0-5]\\d)?(?:[.,]\\d+)?\\s?[EW]${SIDE}`,
    // Plus codes, whole and short.
    '(?<![\\p{L}\\d+])[2-9CFGHJMPQRVWX]{4,8}\\+[2-9CFGHJMPQRVWX]{2,3}(?![\\p{L}\\d])',
    // References of the Military Grid Reference System, to 10 km at least.
    '(?<![\\p{L}\\d])(?:[1-9]|[0-5]\\d|60)\\s?[C-HJ-NP-X]\\s?[A-HJ-NP-Z][A-HJ-NP-V]\\s?(?:\\d\\s?\\d|\\d\\d\\s?\\d\\d|\\d{3}\\s?\\d{3}|\\d{4}\\s?\\d{4}|\\d{5}\\s?\\d{5})(?!\\d)',
  ].join('|'),
  'u',
);
/** Those that are written without blanks are small too. */
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
/** Decimals that nobody writes of a quantity. */
const LONG_DECIMALS = 4;
const NUMBER = /\d+(?:[.,]\d+)?/g;

/** @returns tells of a text in plain digits, and the row that it stands beside, whether it says more than is to be told */
export function positionTeller(
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

/** What a number may be off by for having no more decimals. */
function halfUnitOf(number: string): number {
  const at = number.search(/[.,]/);
  return at < 0 ? 0 : 10 ** (at + 1 - number.length) / 2;
}

/** Whether numbers of a text are those of its record's own position. */
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

/** Two numbers that are both near, which by chance quantities hardly are: `41.8 23.5`. */
function arePair(one: string, other: string, [lng, lat]: Sides, wide: number): boolean {
  const hasDecimals = [one, other].every((number) => /[.,]/.test(number));
  const [a, b] = [degreesIn(one), degreesIn(other)];
  const isNear = (value: number, side: number) => Math.abs(value - side) < wide;
  return hasDecimals && ((isNear(a, lat) && isNear(b, lng)) || (isNear(a, lng) && isNear(b, lat)));
}

/** What a number means as degrees, minutes and seconds with nothing between them, or as degrees without their decimal mark. */
function packedDegrees(number: string): readonly number[] {
  const [whole = '', fraction = ''] = number.split(/[.,]/);
  const value = Number(whole);
  const part = Number(`0.${fraction}`);
  const degrees: number[] = [];
  // Without a fraction such a number is rather a year.
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

/** Longitude and latitude that are written as numbers alone, a column for each. */
export function positionParts(table: IncidentTable, position: Coarsening['position']): readonly NumberPart[] {
  const wide = wideDegrees(position);
  return [0, 1].map((side) => ({
    isOf: (row) => table.lng[row] !== NO_POSITION,
    isSaid: ({ value, unit }, row) =>
      Math.abs((sidesOf(table, row)[side] as number) - value) <= Math.max(wide, unit),
  }));
}
