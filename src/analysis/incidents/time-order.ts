/** Rows in time order. Filtered counts use this order, so that a period is one contiguous range. */
import { NO_DATE } from '../../domain/incident.ts';
import { allSteps } from '../../lib/all-steps.ts';
import { stretchesOf } from '../../lib/stretches.ts';

export const MINUTES_PER_DAY = 1440;

export interface TimeOrder {
  /** Every row once: by minute, then undated rows. Rows of one minute stay in table order. */
  readonly rows: Uint32Array;
  /** Number of dated rows. */
  readonly datedCount: number;
  /** By row, as in `IncidentTable`. */
  readonly minute: Int32Array;
}

/** Runs all steps at once. */
export function orderByTime(minute: Int32Array): TimeOrder {
  return allSteps(orderByTimeInSteps(minute));
}

/** Counting sort by minute of the day, then by day. Yields every few milliseconds for a million rows. */
export function* orderByTimeInSteps(minute: Int32Array): Generator<void, TimeOrder> {
  const rowCount = minute.length;
  let datedCount = 0;
  let [first, last, hasHours] = [Infinity, -Infinity, false];
  for (let row = 0; row < rowCount; row += 1) {
    const at = minute[row] as number;
    if (at === NO_DATE) continue;
    datedCount += 1;
    if (at < first) first = at;
    if (at > last) last = at;
    hasHours ||= at % MINUTES_PER_DAY !== 0;
  }
  yield;
  if (datedCount === 0) return { rows: Uint32Array.from(minute.keys()), datedCount, minute };
  const firstDay = dayOf(first);
  const dayCount = dayOf(last) - firstDay + 1;
  const rows = new Uint32Array(rowCount);
  const days = new Uint32Array(datedCount);
  const hours = hasHours ? new Uint16Array(datedCount) : null;
  let [dated, undated] = [0, datedCount];
  for (let row = 0; row < rowCount; row += 1) {
    const at = minute[row] as number;
    if (at === NO_DATE) {
      rows[undated] = row;
      undated += 1;
      continue;
    }
    const day = dayOf(at);
    rows[dated] = row;
    days[dated] = day - firstDay;
    if (hours !== null) hours[dated] = at - day * MINUTES_PER_DAY;
    dated += 1;
  }
  yield;
  const inOrder = { rows: rows.subarray(0, datedCount), days };
  const byHour = hours === null ? inOrder : yield* sortByHour(inOrder, hours);
  rows.set(yield* sortByDay(byHour, dayCount));
  return { rows, datedCount, minute };
}

/** Days since 1970-01-01. */
export function dayOf(minute: number): number {
  return Math.floor(minute / MINUTES_PER_DAY);
}

/** Returns the number of dated rows before a minute. */
export function countBefore({ rows, datedCount, minute }: TimeOrder, limit: number): number {
  let [low, high] = [0, datedCount];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((minute[rows[middle] as number] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows with their days side by side, for sequential reads. */
interface DatedRows {
  readonly rows: Uint32Array;
  readonly days: Uint32Array;
}

/** Sorts by minute of the day. Stable. */
function* sortByHour({ rows, days }: DatedRows, hours: Uint16Array): Generator<void, DatedRows> {
  const starts = startsOf(hours, MINUTES_PER_DAY);
  yield;
  const sorted = { rows: new Uint32Array(rows.length), days: new Uint32Array(rows.length) };
  for (const { from, to } of stretchesOf(rows.length)) {
    for (let i = from; i < to; i += 1) {
      const hour = hours[i] as number;
      const place = starts[hour] as number;
      sorted.rows[place] = rows[i] as number;
      sorted.days[place] = days[i] as number;
      starts[hour] = place + 1;
    }
    yield;
  }
  return sorted;
}

/** Sorts by day. Stable. */
function* sortByDay({ rows, days }: DatedRows, dayCount: number): Generator<void, Uint32Array> {
  const starts = startsOf(days, dayCount);
  yield;
  const sorted = new Uint32Array(rows.length);
  for (const { from, to } of stretchesOf(rows.length)) {
    for (let i = from; i < to; i += 1) {
      const day = days[i] as number;
      const place = starts[day] as number;
      sorted[place] = rows[i] as number;
      starts[day] = place + 1;
    }
    yield;
  }
  return sorted;
}

/** Returns the start of each bucket. */
function startsOf(buckets: Uint16Array | Uint32Array, bucketCount: number): Uint32Array {
  const starts = new Uint32Array(bucketCount + 1);
  for (let i = 0; i < buckets.length; i += 1) {
    const next = (buckets[i] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let bucket = 1; bucket <= bucketCount; bucket += 1) {
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  }
  return starts;
}
