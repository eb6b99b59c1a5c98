import { incompleteBeta } from '../../lib/incomplete-beta.ts';

/**
 * Two counts of the same thing in two periods, or of two groups, compared with an interval that is honest when they are small.
 *
 * Method: both counts are taken as Poisson. Given their sum, the first is binomial (Przyborowski and Wilenski 1940); the exact interval of its share
 * (Clopper and Pearson 1934) is turned into that of the ratio of the rates. It never covers less than it promises, and so is rather wide.
 */
export interface Compared {
  /** Rate of the first through rate of the second; NaN when neither counts anything. */
  readonly ratio: number;
  /** At 95 %. From 0 and up to Infinity where the counts cannot tell. */
  readonly low: number;
  readonly high: number;
}

/** What the interval lets be said: that the first is more, or fewer, or neither, since no change is within it. */
export type Verdict = 'more' | 'fewer' | 'unsure';

export function verdictOf({ low, high }: Compared): Verdict {
  if (low > 1) return 'more';
  return high < 1 ? 'fewer' : 'unsure';
}

/** How many times as many the larger rate is at the least: the end of the interval that is nearer to no change; 1 where that is within it. */
export function leastTimes({ low, high }: Compared): number {
  return Math.max(1, low, 1 / high);
}

const CONFIDENCE = 0.95;
/** Enough halvings to use up what a number can tell. */
const HALVINGS = 60;

/**
 * @param first,second counts, whole numbers
 * @param firstSpan,secondSpan what each was counted over, such as days; above 0
 */
export function compareCounts(
  first: number,
  firstSpan: number,
  second: number,
  secondSpan: number,
): Compared {
  const [low, high] = shareInterval(first, first + second);
  const ratioOf = (share: number) =>
    share >= 1 ? Infinity : ((share / (1 - share)) * secondSpan) / firstSpan;
  return { ratio: first / firstSpan / (second / secondSpan), low: ratioOf(low), high: ratioOf(high) };
}

/** Clopper and Pearson's interval at 95 % of a share of which `count` out of `total` were seen. [0, 1] when the total is 0. */
export function shareInterval(count: number, total: number): readonly [number, number] {
  const tail = (1 - CONFIDENCE) / 2;
  return [
    count === 0 ? 0 : halve((share) => atLeast(count, total, share) > tail),
    count === total ? 1 : halve((share) => 1 - atLeast(count + 1, total, share) < tail),
  ];
}

/** Where a statement that is false for 0 and true for 1 begins to hold. */
function halve(holds: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Chance of `count` or more out of `total`, each with the chance `share` (NIST DLMF 8.17.5). */
function atLeast(count: number, total: number, share: number): number {
  return incompleteBeta(share, count, total - count + 1);
}
