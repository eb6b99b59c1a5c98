/**
 * Which columns of the file leave when its planner has said nothing else. All of them where all is told exactly; where not, only kinds of things: a column of few
 * words without digits, none of which stands for one time or one place alone. Texts that are written freely say too much.
 */
import type { WordColumn } from '../../domain/column.ts';
import {
  DATE_PRECISIONS,
  type IncidentTable,
  NO_DATE,
  NO_POSITION,
  STEPS_PER_DEGREE,
} from '../../domain/incident.ts';
import { type Coarsening, isCoarse } from './coarsening.ts';

const MOST_WORDS = 60;
/** Rows that are looked at. */
const SAMPLE_ROWS = 20_000;
/** A word that fewer records have says nothing of what it stands for. */
const LEAST_ROWS = 3;
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
    count <= MOST_WORDS &&
    count * 2 <= codes.length &&
    !words.some((word) => /\p{N}/u.test(word))
  );
}

function tellsMore(table: IncidentTable, column: WordColumn, { position, date }: Coarsening): boolean {
  const sideKm = typeof position === 'number' ? position : Number.POSITIVE_INFINITY;
  return (
    (position !== 'exact' && tellsPlaces(table, column, sideKm)) ||
    (date !== 'exact' && tellsMonths(table, column, date))
  );
}

/** Whether a word stands for a place that is smaller than a cell. */
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
  return extents.some(({ west, east, south, north, count }) => {
    const middle = (north + south) / 2 / STEPS_PER_DEGREE;
    const widthKm = ((east - west) / STEPS_PER_DEGREE) * KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
    const heightKm = ((north - south) / STEPS_PER_DEGREE) * KM_PER_DEGREE;
    return count >= LEAST_ROWS && Math.max(widthKm, heightKm) < reachKm;
  });
}

/** Where no cell is told, what is smaller than this is a place and no part of the world. */
const REGION_KM = 100;

/** Whether a word stands for one month of the year: its name in any language. */
function tellsMonths(table: IncidentTable, { codes, words }: WordColumn, date: Coarsening['date']): boolean {
  if (date === 'month') return false;
  const months = words.map(() => new Map<number, number>());
  for (let row = 0; row < Math.min(table.rowCount, SAMPLE_ROWS); row += 1) {
    const minute = table.minute[row] ?? NO_DATE;
    const isTold = (table.datePrecision[row] ?? 0) >= DATE_PRECISIONS.indexOf('month');
    if (codes[row] === 0 || minute === NO_DATE || !isTold) continue;
    const month = new Date(minute * MS_PER_MINUTE).getUTCMonth();
    const seen = months[codes[row] ?? 0];
    seen?.set(month, (seen.get(month) ?? 0) + 1);
  }
  const met = months.filter(
    (seen) => [...seen.values()].reduce((sum, count) => sum + count, 0) >= LEAST_ROWS,
  );
  return met.length > 1 && met.every((seen) => seen.size === 1);
}
