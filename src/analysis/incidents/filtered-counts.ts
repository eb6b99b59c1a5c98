/**
 * Counts of rows by bar while filters change: each group of bars under all filters but its own, as charts that filter each other need it.
 *
 * Each row has a mask with a bit for every filter it fails. When a filter changes, only rows whose bit turns are looked at; of a
 * brushed period they are found by halving, in an order made once.
 */
export interface BarGroup {
  /** The bar of each row. */
  readonly bars: Uint8Array | Uint16Array;
  readonly barCount: number;
}

export interface FilteredCounts {
  /** By group, by bar: rows that pass every filter but that of the group itself. The same arrays all the time. */
  readonly counts: readonly Uint32Array[];
  /** Rows that pass every filter. */
  passing(): number;
  /** Whether each row passes every filter. */
  passes(row: number): boolean;
  /** Rows that pass every filter but the period, and have no value for it: shown apart, never dropped in silence. */
  withoutValue(): number;
  /** Only rows of these bars of a group; `null` for all. */
  filterBars(group: number, bars: ReadonlySet<number> | null): void;
  /** Only rows with from ≤ value < to; `null` for all, those without value among them. */
  filterPeriod(period: { readonly from: number; readonly to: number } | null): void;
}

/** Bits of a mask, less the one of the period. */
const MAX_GROUPS = 30;
const PERIOD_BIT = 1 << MAX_GROUPS;

/**
 * @param values such as `IncidentTable.minute`: a date of which only the month is told takes part by the first minute of that month
 * @param noValue stands in `values` where a row has none
 * @throws RangeError for more than 30 groups
 */
export function makeFilteredCounts(
  groups: readonly BarGroup[],
  values: Int32Array,
  noValue: number,
): FilteredCounts {
  if (groups.length > MAX_GROUPS) throw new RangeError(`${groups.length} groups; a mask holds ${MAX_GROUPS}`);
  const order = orderByValue(values, noValue);
  const sorted = Int32Array.from(order, (row) => values[row] ?? 0);
  const failed = new Int32Array(values.length);
  const counts = groups.map(({ barCount }) => new Uint32Array(barCount));
  let passing = values.length;
  let undated = values.length - order.length;
  let [begin, end, whole] = [0, order.length, true];
  for (const [i, { bars }] of groups.entries()) {
    for (const bar of bars) add(counts[i], bar, 1);
  }

  function turn(row: number, bit: number): void {
    const before = failed[row] as number;
    const after = before ^ bit;
    failed[row] = after;
    // A group counts rows that fail nothing, or its own filter alone.
    if ((before & (before - 1)) !== 0 && (after & (after - 1)) !== 0) return;
    passing += Number(after === 0) - Number(before === 0);
    if (values[row] === noValue) {
      undated += Number((after & ~PERIOD_BIT) === 0) - Number((before & ~PERIOD_BIT) === 0);
    }
    for (let i = 0; i < groups.length; i += 1) {
      const others = ~(1 << i);
      const change = Number((after & others) === 0) - Number((before & others) === 0);
      if (change !== 0) add(counts[i], groups[i]?.bars[row] as number, change);
    }
  }

  function turnOrdered(from: number, to: number): void {
    for (let i = from; i < to; i += 1) turn(order[i] as number, PERIOD_BIT);
  }

  return {
    counts,
    passing: () => passing,
    passes: (row) => failed[row] === 0,
    withoutValue: () => undated,
    filterBars(group, chosen) {
      const { bars, barCount } = groups[group] ?? { bars: [], barCount: 0 };
      const isOut = Uint8Array.from({ length: barCount }, (_, bar) =>
        Number(chosen !== null && !chosen.has(bar)),
      );
      const bit = 1 << group;
      for (let row = 0; row < bars.length; row += 1) {
        const out = isOut[bars[row] as number] === 1;
        if (out !== (((failed[row] as number) & bit) !== 0)) turn(row, bit);
      }
    },
    filterPeriod(period) {
      const nextWhole = period === null;
      const nextBegin = period === null ? 0 : lowerBound(sorted, period.from);
      const nextEnd = period === null ? order.length : Math.max(nextBegin, lowerBound(sorted, period.to));
      if (nextBegin >= end || nextEnd <= begin) {
        turnOrdered(begin, end);
        turnOrdered(nextBegin, nextEnd);
      } else {
        turnOrdered(Math.min(begin, nextBegin), Math.max(begin, nextBegin));
        turnOrdered(Math.min(end, nextEnd), Math.max(end, nextEnd));
      }
      if (nextWhole !== whole) {
        for (let row = 0; row < values.length; row += 1) if (values[row] === noValue) turn(row, PERIOD_BIT);
      }
      [begin, end, whole] = [nextBegin, nextEnd, nextWhole];
    },
  };
}

function add(counts: Uint32Array | undefined, bar: number, change: number): void {
  if (counts !== undefined) counts[bar] = (counts[bar] as number) + change;
}

const DIGIT_BITS = 16;
const DIGITS = 2 ** DIGIT_BITS;

/** Rows with a value, from the least to the greatest (radix sort by two digits of 16 bits). */
function orderByValue(values: Int32Array, noValue: number): Uint32Array {
  let order = Uint32Array.from(values.keys()).filter((row) => values[row] !== noValue);
  for (const shift of [0, DIGIT_BITS]) {
    // The sign turned round, negative values come before the others.
    const digitOf = (row: number) => (((values[row] as number) ^ 0x8000_0000) >>> shift) % DIGITS;
    const starts = new Uint32Array(DIGITS + 1);
    for (const row of order) add(starts, digitOf(row) + 1, 1);
    for (let digit = 1; digit <= DIGITS; digit += 1) add(starts, digit, starts[digit - 1] as number);
    const next = new Uint32Array(order.length);
    for (const row of order) {
      const digit = digitOf(row);
      next[starts[digit] as number] = row;
      add(starts, digit, 1);
    }
    order = next;
  }
  return order;
}

/** How many of the sorted values are less. */
function lowerBound(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
