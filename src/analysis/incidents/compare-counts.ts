import { incompleteBeta } from '../../lib/incomplete-beta.ts';

/**
 * Compares two counts or sums of quantities from two periods or groups, with an interval that is valid for small
 * counts.
 *
 * Counts: both are taken as Poisson. Given their sum, the first is binomial (Przyborowski and Wilenski 1940); the
 * exact interval of its share (Clopper and Pearson 1934) is converted to that of the ratio of rates. The interval
 * is conservative, so rather wide.
 *
 * Sums: each is replaced by the number of equal amounts that vary as much, and a limit includes the largest amount
 * once more on the side that it raises (Fay and Feuer 1997, for one weighted sum). Amounts that are all the same
 * give the interval of their counts.
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

/** Probability beyond each limit of a 95 % interval. */
const TAIL = 0.025;
/** Enough for the precision of a number. */
const HALVINGS = 60;

/** Quantities added up: number of records that have one, sum, sum of squares, and the largest. */
export interface Amount {
  readonly records: number;
  readonly sum: number;
  readonly squares: number;
  readonly largest: number;
}

export function amountOfCount(count: number): Amount {
  return { records: count, sum: count, squares: count, largest: 1 };
}

/** Adds up quantities one by one. */
export class AmountSum implements Amount {
  records = 0;
  sum = 0;
  squares = 0;
  largest = 0;

  add(value: number): void {
    this.records += 1;
    this.sum += value;
    this.squares += value * value;
    this.largest = Math.max(this.largest, value);
  }
}

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
  return compareAmounts(amountOfCount(first), firstSpan, amountOfCount(second), secondSpan);
}

/** As {@link compareCounts}, for sums. */
export function compareAmounts(
  first: Amount,
  firstSpan: number,
  second: Amount,
  secondSpan: number,
): Compared {
  const largest = Math.max(first.largest, second.largest);
  const scale = secondSpan / firstSpan;
  return {
    ratio: first.sum / firstSpan / (second.sum / secondSpan),
    low: scale * lowestRatio(first, second, largest),
    high: scale / lowestRatio(second, first, largest),
  };
}

/** Lower limit of the ratio of two sums. */
function lowestRatio(over: Amount, under: Amount, largest: number): number {
  if (over.sum <= 0) return 0;
  const raised = { sum: under.sum + largest, squares: under.squares + largest ** 2 };
  const [sizeOver, sizeRaised] = [over.squares / over.sum, raised.squares / raised.sum];
  const [countOver, countRaised] = [over.sum / sizeOver, raised.sum / sizeRaised];
  // The probability of `countOver` or more of all, each with this probability (NIST DLMF 8.17.5).
  const share = halve((one) => incompleteBeta(one, countOver, countRaised) > TAIL);
  return (share / (1 - share)) * (sizeOver / sizeRaised);
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
