/**
 * What runs over a stretch of the order of time for each step of a brush, and over the rows that another filter turns: loops over plain arrays, one group at a time, so
 * that every array is read from one end to the other.
 */
export type BarNumbers = Uint8Array | Uint16Array | Uint32Array;

/** A stretch of the order of time, without its end. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Adds `change` to the bars of the rows that fail nothing but `aside`.
 *
 * @param failed,bars in the order of time
 */
export function addPassing(
  failed: Uint16Array,
  bars: BarNumbers,
  counts: Uint32Array | undefined,
  aside: number,
  change: number,
  { from, to }: Stretch,
): void {
  if (counts === undefined) return;
  const others = ~aside;
  for (let place = from; place < to; place += 1) {
    if (((failed[place] as number) & others) !== 0) continue;
    const bar = bars[place] as number;
    counts[bar] = (counts[bar] as number) + change;
  }
}

/** Turns the bit of each row. Returns by how many more pass everything. */
export function turnBit(failed: Uint16Array, bit: number, { from, to }: Stretch): number {
  let more = 0;
  for (let place = from; place < to; place += 1) {
    const after = (failed[place] as number) ^ bit;
    failed[place] = after;
    if (after === 0) more += 1;
    else if (after === bit) more -= 1;
  }
  return more;
}

/**
 * Turns the bit of the rows that have it and are not out, or are out and do not have it.
 *
 * @param isOut 1 or 0 @returns the places of those that were turned and count anywhere: a group counts rows that fail nothing, or its own filter alone
 */
export function turnDiffering(failed: Uint16Array, isOut: Uint8Array, bit: number): Uint32Array {
  const turned = new Uint32Array(failed.length);
  let count = 0;
  for (let place = 0; place < failed.length; place += 1) {
    const before = failed[place] as number;
    const after = (before & ~bit) | (bit & -(isOut[place] as number));
    failed[place] = after;
    const others = before & ~bit;
    // Written in any case and kept where it counts: which rows do is not to be foreseen, and a branch would be taken wrongly half of the time.
    turned[count] = place;
    count += Number(after !== before) & Number((others & (others - 1)) === 0);
  }
  return turned.subarray(0, count);
}

/** Adds to the bars the rows that were turned and lack the bit now, and takes away those that have it; of those that fail nothing else but `own`. */
export function addTurned(
  failed: Uint16Array,
  turned: Uint32Array,
  bars: BarNumbers,
  counts: Uint32Array | undefined,
  own: number,
  bit: number,
): void {
  if (counts === undefined) return;
  const others = ~(own | bit);
  for (let i = 0; i < turned.length; i += 1) {
    const place = turned[i] as number;
    const after = failed[place] as number;
    if ((after & others) !== 0) continue;
    const bar = bars[place] as number;
    counts[bar] = (counts[bar] as number) + ((after & bit) === 0 ? 1 : -1);
  }
}

/**
 * By how many more rows pass after those were turned, and how many more of those without date pass all but the period.
 *
 * @param datedCount where in the order of time those without date begin
 */
export function countTurned(
  failed: Uint16Array,
  turned: Uint32Array,
  bit: number,
  datedCount: number,
  periodBit: number,
): { readonly passing: number; readonly withoutDate: number } {
  let [passing, withoutDate] = [0, 0];
  for (let i = 0; i < turned.length; i += 1) {
    const place = turned[i] as number;
    const after = failed[place] as number;
    const others = after & ~bit;
    const change = (after & bit) === 0 ? 1 : -1;
    if (others === 0) passing += change;
    if (place >= datedCount && (others & ~periodBit) === 0) withoutDate += change;
  }
  return { passing, withoutDate };
}
