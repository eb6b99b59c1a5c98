/**
 * Class breaks of counts for the map: few, round, and each several times the one before, since counts of
 * records are that uneven.
 */

/** More shades of one colour are indistinguishable on a map. */
export const MAX_CLASSES = 5;

/** Returns 1, 2, 5, 10, 20, 50 … times 10 to the power of `from`, up to `most`. */
function roundNumbers(from: number, most: number): number[] {
  const numbers: number[] = [];
  for (let power = from; 10 ** power <= most; power += 1) {
    // Divide for negative powers: 2 · 0.1 and the like are not always exact.
    const times = (digit: number) => (power < 0 ? digit / 10 ** -power : digit * 10 ** power);
    numbers.push(...[1, 2, 5].map(times).filter((number) => number <= most));
  }
  return numbers;
}

/**
 * Returns class starts of counts, from 1, so that every non-empty cell is visible.
 *
 * @param most the largest count; empty for 0
 */
export function countBreaks(most: number): readonly number[] {
  const numbers = roundNumbers(0, most);
  const step = Math.ceil(numbers.length / MAX_CLASSES);
  return numbers.filter((_, i) => i % step === 0);
}

/**
 * Returns class starts of a surface, the highest only. Values below the first are not painted.
 *
 * @param most the largest value, 0 or more
 */
export function surfaceBreaks(most: number): readonly number[] {
  if (most <= 0) return [];
  return roundNumbers(Math.floor(Math.log10(most)) - 2, most).slice(-MAX_CLASSES);
}

/**
 * Returns class starts of sums of quantities, from 0, so that every sum above 0 is visible.
 *
 * @param most the largest sum, 0 or more
 */
export function sumBreaks(most: number): readonly number[] {
  const breaks = most < 10 ? surfaceBreaks(most) : countBreaks(most);
  return breaks.map((value, at) => (at === 0 ? 0 : value));
}

/** @returns the class index of a value; -1 below the first */
export function classOf(breaks: readonly number[], value: number): number {
  let at = -1;
  while (at + 1 < breaks.length && (breaks[at + 1] as number) <= value) at += 1;
  return at;
}
