/**
 * Default selection of columns for an export. An exact export includes all columns. A coarsened one includes
 * only categories: columns of few words without digits, most of them shared by several records, none specific
 * to a place and few to a time of the year or week. Free text reveals too much, and rare words cannot be
 * judged.
 */
import type { WordColumn } from '../../domain/column.ts';
import {
  DATE_PRECISIONS,
  type DatePrecision,
  type IncidentTable,
  NO_DATE,
  NO_POSITION,
  STEPS_PER_DEGREE,
} from '../../domain/incident.ts';
import { type Coarsening, isCoarse } from './coarsening.ts';

const MAX_WORDS = 60;
/** Rows examined. */
const SAMPLE_ROWS = 20_000;
/** A word with fewer records cannot be judged. */
const MIN_ROWS = 3;
/** Share of a column's cells that must pass; the rest may be typing errors. */
const NEARLY_ALL = 0.95;
/** A word with this share of its records in one period of the year or week is specific to it … */
const MAX_SHARE = 0.8;
/** … unless more than this share of all records lies in that period. */
const HALF = 0.5;
const KM_PER_DEGREE = 111;
const MS_PER_MINUTE = 60_000;

/** @returns indexes into the columns of the table */
export function firstColumns(table: IncidentTable, coarsening: Coarsening): readonly number[] {
  const all = [...table.columns.keys()];
  if (!isCoarse(coarsening)) return all;
  return all.filter((at) => {
    const column = table.columns[at];
    return column?.kind === 'words' && isKind(column) && !tellsMore(table, column, coarsening);
  });
}

function isKind({ words, codes }: WordColumn): boolean {
  const count = words.length - 1;
  return (
    count > 0 &&
    count <= MAX_WORDS &&
    count * 2 <= codes.length &&
    !words.some((word) => /\p{N}/u.test(word)) &&
    areNearlyAllMet(countsOf(codes, words.length))
  );
}

/** Returns the number of records of each word. */
function countsOf(codes: WordColumn['codes'], wordCount: number): readonly number[] {
  const counts = new Array<number>(wordCount).fill(0);
  for (const code of codes) if (code !== 0) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/**
 * Whether nearly all cells have words with enough records to judge them.
 *
 * @param of number of records of each word
 */
function areNearlyAllMet(of: readonly number[], isHarmless: (word: number) => boolean = () => true): boolean {
  const all = of.reduce((sum, count) => sum + count, 0);
  const met = of.reduce((sum, count, word) => sum + (count >= MIN_ROWS && isHarmless(word) ? count : 0), 0);
  return met >= all * NEARLY_ALL;
}

function tellsMore(table: IncidentTable, column: WordColumn, { position, date }: Coarsening): boolean {
  const sideKm = typeof position === 'number' ? position : Number.POSITIVE_INFINITY;
  return (
    (position !== 'exact' && tellsPlaces(table, column, sideKm)) ||
    (date !== 'exact' && CYCLES.some((cycle) => cycle.isHidden(date) && tellsTimes(table, column, cycle)))
  );
}

/** Whether a word is specific to a place smaller than a cell, or too many words are too rare to judge. */
function tellsPlaces(table: IncidentTable, { codes, words }: WordColumn, sideKm: number): boolean {
  const extents = words.map(() => ({
    west: Number.POSITIVE_INFINITY,
    east: -Infinity,
    south: Infinity,
    north: -Infinity,
    count: 0,
  }));
  for (let row = 0; row < Math.min(table.rowCount, SAMPLE_ROWS); row += 1) {
    const extent = extents[codes[row] ?? 0];
    const [lng = NO_POSITION, lat = NO_POSITION] = [table.lng[row], table.lat[row]];
    if (extent === undefined || codes[row] === 0 || lng === NO_POSITION) continue;
    extent.west = Math.min(extent.west, lng);
    extent.east = Math.max(extent.east, lng);
    extent.south = Math.min(extent.south, lat);
    extent.north = Math.max(extent.north, lat);
    extent.count += 1;
  }
  const reachKm = Math.min(sideKm, REGION_KM);
  const isPlace = ({ west, east, south, north, count }: (typeof extents)[number]) => {
    const middle = (north + south) / 2 / STEPS_PER_DEGREE;
    const widthKm = ((east - west) / STEPS_PER_DEGREE) * KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
    const heightKm = ((north - south) / STEPS_PER_DEGREE) * KM_PER_DEGREE;
    return count >= MIN_ROWS && Math.max(widthKm, heightKm) < reachKm;
  };
  return extents.some(isPlace) || !areNearlyAllMet(extents.map(({ count }) => count));
}

/** Without cells, an extent smaller than this counts as one place. */
const REGION_KM = 100;

/** A recurring period in steps: months of the year, days of the week. */
interface Cycle {
  readonly steps: number;
  /** Longest period in steps that still counts as a time. */
  readonly most: number;
  /** Minimum precision of a date. */
  readonly told: DatePrecision;
  readonly isHidden: (date: Coarsening['date']) => boolean;
  readonly stepOf: (date: Date) => number;
}

const CYCLES: readonly Cycle[] = [
  {
    steps: 12,
    most: 4,
    told: 'month',
    isHidden: (date) => date !== 'month',
    stepOf: (date) => date.getUTCMonth(),
  },
  { steps: 7, most: 2, told: 'day', isHidden: () => true, stepOf: (date) => date.getUTCDay() },
];

/**
 * Whether too many cells have words specific to a time: names of months, seasons or weekdays in any language
 * or spelling, or seasonal terms. Also true if too many words are too rare to judge.
 */
function tellsTimes(table: IncidentTable, { codes, words }: WordColumn, cycle: Cycle): boolean {
  const { steps, told, stepOf } = cycle;
  const all = new Array<number>(steps).fill(0);
  const ofWords = words.map(() => new Array<number>(steps).fill(0));
  const least = DATE_PRECISIONS.indexOf(told);
  for (let row = 0; row < Math.min(table.rowCount, SAMPLE_ROWS); row += 1) {
    const minute = table.minute[row] ?? NO_DATE;
    if (minute === NO_DATE || (table.datePrecision[row] ?? 0) < least) continue;
    const step = stepOf(new Date(minute * MS_PER_MINUTE));
    all[step] = (all[step] ?? 0) + 1;
    const ofWord = codes[row] === 0 ? undefined : ofWords[codes[row] ?? 0];
    if (ofWord !== undefined) ofWord[step] = (ofWord[step] ?? 0) + 1;
  }
  const counts = ofWords.map((of) => of.reduce((sum, count) => sum + count, 0));
  return !areNearlyAllMet(counts, (word) => !isOfOneTime(ofWords[word] ?? [], all, cycle));
}

/** Whether most of a word's records lie in a period with at most half of all records. */
function isOfOneTime(of: readonly number[], all: readonly number[], { steps, most }: Cycle): boolean {
  const sumOf = (counts: readonly number[], from: number, length: number) =>
    Array.from({ length }, (_, at) => counts[(from + at) % steps] ?? 0).reduce((a, b) => a + b, 0);
  const [count, total] = [sumOf(of, 0, steps), sumOf(all, 0, steps)];
  return Array.from(
    { length: steps * most },
    (_, at) => [at % steps, 1 + Math.floor(at / steps)] as const,
  ).some(
    ([from, length]) =>
      sumOf(of, from, length) >= count * MAX_SHARE && sumOf(all, from, length) <= total * HALF,
  );
}
