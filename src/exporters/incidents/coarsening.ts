/** Coarsens positions and dates for an export. */
import {
  DATE_PRECISIONS,
  degreesOf,
  type IncidentTable,
  type IncidentTags,
  NO_DATE,
  NO_POSITION,
  stepsOf,
} from '../../domain/incident.ts';
import { fromEqualArea, toEqualArea } from '../../lib/equal-area.ts';

/** Side lengths of grid cells, in kilometres. */
export const CELL_SIDES_KM = [1, 5, 10, 25, 50] as const;
export type CellSideKm = (typeof CELL_SIDES_KM)[number];

export const DATE_STEPS = ['exact', 'month', 'year', 'none'] as const;

export interface Coarsening {
  /** A number is the side of a cell; `jurisdiction` replaces positions by one of the ten. */
  readonly position: 'exact' | CellSideKm | 'jurisdiction' | 'none';
  readonly date: (typeof DATE_STEPS)[number];
}

export const EXACT: Coarsening = { position: 'exact', date: 'exact' };

export function isCoarse({ position, date }: Coarsening): boolean {
  return position !== 'exact' || date !== 'exact';
}

/** Coarsened values of each exported row, in output order. */
export interface CoarseRows {
  /** Row indexes into the table. */
  readonly rows: Uint32Array;
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  readonly minute: Int32Array;
  readonly datePrecision: Uint8Array;
  readonly placedCount: number;
  readonly datedCount: number;
  /** Number of records at each place; `null` if positions are exact or left out. */
  readonly sharers: readonly number[] | null;
}

const STEP_ROWS = 2000;
const MS_PER_MINUTE = 60_000;

/**
 * Returns coarsened rows. The grid is square in Lambert's azimuthal equal-area projection about the middle of
 * the region, so that all cells have the same size; each record moves to the middle of its cell. Coarsened
 * rows are shuffled, because the order of the file may reveal dates.
 *
 * @param mask 1 for the rows to export
 * @param chance returns a new number from 0 to below 1
 */
export function* coarsen(
  table: IncidentTable,
  tags: IncidentTags | null,
  mask: Uint8Array,
  coarsening: Coarsening,
  chance: () => number,
): Generator<void, CoarseRows> {
  const chosen: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) if (mask[row] === 1) chosen.push(row);
  const rows = isCoarse(coarsening) ? shuffled(chosen, chance) : Uint32Array.from(chosen);
  yield;
  const count = rows.length;
  const lng = new Int32Array(count).fill(NO_POSITION);
  const lat = new Int32Array(count).fill(NO_POSITION);
  const minute = new Int32Array(count).fill(NO_DATE);
  const datePrecision = new Uint8Array(count);
  const cells = new Map<string, Cell>();
  let datedCount = 0;
  let placedCount = 0;
  for (let at = 0; at < count; at += 1) {
    if (at % STEP_ROWS === STEP_ROWS - 1) yield;
    const row = rows[at] as number;
    const date = coarseDate(table, row, coarsening.date);
    minute[at] = date.minute;
    datePrecision[at] = date.precision;
    if (date.precision > 0) datedCount += 1;
    const east = table.lng[row] as number;
    const north = table.lat[row] as number;
    const { position } = coarsening;
    if (east === NO_POSITION || position === 'none') continue;
    if (position === 'exact') {
      lng[at] = east;
      lat[at] = north;
      placedCount += 1;
    } else if (position === 'jurisdiction') {
      const code = tags?.jurisdiction[row] ?? 0;
      count1(cells, String(code), () => [NO_POSITION, NO_POSITION]);
      if (code !== 0) placedCount += 1;
    } else {
      const cell = cellOf(cells, east, north, position);
      [lng[at], lat[at]] = cell.middle;
      placedCount += 1;
    }
  }
  const isGrouped = typeof coarsening.position === 'number' || coarsening.position === 'jurisdiction';
  const sharers = isGrouped ? [...cells.values()].map((cell) => cell.count) : null;
  return { rows, lng, lat, minute, datePrecision, placedCount, datedCount, sharers };
}

interface Cell {
  /** In steps of `STEPS_PER_DEGREE`. */
  readonly middle: readonly [lng: number, lat: number];
  count: number;
}

function cellOf(cells: Map<string, Cell>, lng: number, lat: number, sideKm: number): Cell {
  const [x, y] = toEqualArea(degreesOf(lng), degreesOf(lat));
  const [column, line] = [Math.floor(x / sideKm), Math.floor(y / sideKm)];
  return count1(cells, `${column},${line}`, () => {
    const [east, north] = fromEqualArea((column + 0.5) * sideKm, (line + 0.5) * sideKm);
    const wrapped = ((((east + 180) % 360) + 360) % 360) - 180;
    return [stepsOf(wrapped), stepsOf(north)];
  });
}

function count1(cells: Map<string, Cell>, key: string, middle: () => Cell['middle']): Cell {
  const known = cells.get(key) ?? { middle: middle(), count: 0 };
  known.count += 1;
  cells.set(key, known);
  return known;
}

function coarseDate(
  table: IncidentTable,
  row: number,
  step: Coarsening['date'],
): { readonly minute: number; readonly precision: number } {
  const minute = table.minute[row] as number;
  const precision = table.datePrecision[row] as number;
  if (minute === NO_DATE || step === 'none') return { minute: NO_DATE, precision: 0 };
  const kept = step === 'exact' ? precision : Math.min(precision, DATE_PRECISIONS.indexOf(step));
  if (kept === precision) return { minute, precision };
  const date = new Date(minute * MS_PER_MINUTE);
  const month = DATE_PRECISIONS[kept] === 'month' ? date.getUTCMonth() : 0;
  return { minute: Date.UTC(date.getUTCFullYear(), month) / MS_PER_MINUTE, precision: kept };
}

/** Fisher–Yates shuffle. */
function shuffled(rows: readonly number[], chance: () => number): Uint32Array {
  const mixed = Uint32Array.from(rows);
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    const kept = mixed[at] as number;
    mixed[at] = mixed[other] as number;
    mixed[other] = kept;
  }
  return mixed;
}
