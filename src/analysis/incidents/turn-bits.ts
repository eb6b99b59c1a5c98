/**
 * Inner loops of the filtered counts, for each step of a brush and for other filters. They read plain arrays
 * sequentially, one group at a time.
 */
export type BarNumbers = Uint8Array | Uint16Array | Uint32Array;

/** A range in time order, without its end. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Adds `change` to the bars of rows that fail at most the filters in `aside`.
 *
 * @param failed,bars in time order
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

/** Which rows pass every filter. */
export interface PassingRows {
  /** Row of the table by place in time order. */
  readonly rows: Uint32Array;
  /** 1 for passing rows, by row of the table; updated in place. */
  readonly passing: Uint8Array;
}

/** Flips the bit of each row. Returns the change in the number of passing rows. */
export function turnBit(
  failed: Uint16Array,
  bit: number,
  { from, to }: Stretch,
  { rows, passing }: PassingRows,
): number {
  let more = 0;
  for (let place = from; place < to; place += 1) {
    const after = (failed[place] as number) ^ bit;
    failed[place] = after;
    if (after === 0) {
      passing[rows[place] as number] = 1;
      more += 1;
    } else if (after === bit) {
      passing[rows[place] as number] = 0;
      more -= 1;
    }
  }
  return more;
}

/**
 * Flips the bit of each row where it differs from `isOut`.
 *
 * @param isOut 1 or 0
 * @returns indexes of flipped rows that may change a count: a group counts rows that fail nothing, or its
 * filter alone
 */
export function turnDiffering(failed: Uint16Array, isOut: Uint8Array, bit: number): Uint32Array {
  const turned = new Uint32Array(failed.length);
  let count = 0;
  for (let place = 0; place < failed.length; place += 1) {
    const before = failed[place] as number;
    const after = (before & ~bit) | (bit & -(isOut[place] as number));
    failed[place] = after;
    const others = before & ~bit;
    // Branchless: matches are unpredictable, so a branch would be mispredicted half of the time.
    turned[count] = place;
    count += Number(after !== before) & Number((others & (others - 1)) === 0);
  }
  return turned.subarray(0, count);
}

/**
 * Adds flipped rows that lack the bit now to the bars and subtracts those that have it, if they fail nothing
 * else but `own`.
 */
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
 * Returns the changes in the numbers of passing rows and of undated rows that pass all but the period, and
 * updates which rows pass.
 *
 * @param datedCount index of the first undated row in time order
 */
export function countTurned(
  failed: Uint16Array,
  turned: Uint32Array,
  bit: number,
  datedCount: number,
  periodBit: number,
  { rows, passing: isPassing }: PassingRows,
): { readonly passing: number; readonly withoutDate: number } {
  let [passing, withoutDate] = [0, 0];
  for (let i = 0; i < turned.length; i += 1) {
    const place = turned[i] as number;
    const after = failed[place] as number;
    const others = after & ~bit;
    const change = (after & bit) === 0 ? 1 : -1;
    if (others === 0) {
      passing += change;
      isPassing[rows[place] as number] = Number(change > 0);
    }
    if (place >= datedCount && (others & ~periodBit) === 0) withoutDate += change;
  }
  return { passing, withoutDate };
}
