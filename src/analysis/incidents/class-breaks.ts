/** Classes of counts for the map: few, round, and each several times the one before, since counts of incidents are that uneven. */

/** Classes at the most: more shades of one colour are not told apart on a map. */
export const MAX_CLASSES = 5;

/** 1, 2, 5, 10, 20, 50 … times 10 to the power of `from`, as far as `most`. */
function roundNumbers(from: number, most: number): number[] {
  const numbers: number[] = [];
  for (let power = from; 10 ** power <= most; power += 1) {
    // Negative powers are divided by: 2 · 0.1 is not 0.2 in all cases.
    const times = (digit: number) => (power < 0 ? digit / 10 ** -power : digit * 10 ** power);
    numbers.push(...[1, 2, 5].map(times).filter((number) => number <= most));
  }
  return numbers;
}

/** Where classes of counts begin, the first with 1: whatever holds anything is seen. @param most the largest count; empty for 0 */
export function countBreaks(most: number): readonly number[] {
  const numbers = roundNumbers(0, most);
  const step = Math.ceil(numbers.length / MAX_CLASSES);
  return numbers.filter((_, i) => i % step === 0);
}

/** Where classes of a surface begin: the uppermost ones. What is thinner than the first is not painted. @param most the largest value, 0 or more */
export function surfaceBreaks(most: number): readonly number[] {
  if (most <= 0) return [];
  return roundNumbers(Math.floor(Math.log10(most)) - 2, most).slice(-MAX_CLASSES);
}

/** @returns the index of the class that a value belongs to; -1 below the first */
export function classOf(breaks: readonly number[], value: number): number {
  let at = -1;
  while (at + 1 < breaks.length && (breaks[at + 1] as number) <= value) at += 1;
  return at;
}
