/**
 * What runs over a stretch of the order of time for each step of a brush: loops over plain arrays, one group at a time, so that every
 * array is read from one end to the other.
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
