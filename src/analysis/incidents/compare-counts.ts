import { incompleteBeta } from '../../lib/incomplete-beta.ts';

/**
 * Compares two counts from two periods or groups, with an interval that is valid for small counts.
 *
 * Method: both counts are taken as Poisson. Given their sum, the first is binomial (Przyborowski and Wilenski
 * 1940); the exact interval of its share (Clopper and Pearson 1934) is converted to that of the ratio of
 * rates. The interval is conservative, so rather wide.
 */
export interface Compared {
  /** First rate divided by the second; NaN if both counts are 0. */
  readonly ratio: number;
  /** 95 % interval; 0 or Infinity where the counts give no limit. */
  readonly low: number;
  readonly high: number;
}

/** What the 95 % interval supports; `unsure` if it includes no change. */
export type Verdict = 'more' | 'fewer' | 'unsure';

export function verdictOf({ low, high }: Compared): Verdict {
  if (low > 1) return 'more';
  return high < 1 ? 'fewer' : 'unsure';
}

/** Returns the smallest factor between the rates in the interval: its end nearer to 1, or 1 if included. */
export function leastTimes({ low, high }: Compared): number {
  return Math.max(1, low, 1 / high);
}

const CONFIDENCE = 0.95;
/** Enough for the precision of a number. */
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

/** Clopper–Pearson interval at 95 % of the share `count` / `total`; [0, 1] if the total is 0. */
export function shareInterval(count: number, total: number): readonly [number, number] {
  const tail = (1 - CONFIDENCE) / 2;
  return [
    count === 0 ? 0 : halve((share) => atLeast(count, total, share) > tail),
    count === total ? 1 : halve((share) => 1 - atLeast(count + 1, total, share) < tail),
  ];
}

/** Bisects for the point in 0 to 1 where `holds` becomes true. */
function halve(holds: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Probability of `count` or more out of `total`, each with probability `share` (NIST DLMF 8.17.5). */
function atLeast(count: number, total: number, share: number): number {
  return incompleteBeta(share, count, total - count + 1);
}
