import type { ComparedBar } from '../state/compared-incidents.ts';

export const COMPARED_COLUMNS = ['name', 'first', 'second', 'ratio'] as const;
export type ComparedColumn = (typeof COMPARED_COLUMNS)[number];

export interface ComparedSort {
  readonly column: ComparedColumn;
  readonly descending: boolean;
}

/**
 * Sorts facet values by a column; the sort is stable.
 * @param firstOver,secondOver denominators of each side's amounts
 * @param sort `null` for the original order
 */
export function sortCompared(
  bars: readonly ComparedBar[],
  [firstOver, secondOver]: readonly [number, number],
  sort: ComparedSort | null,
  compareNames: (a: ComparedBar, b: ComparedBar) => number,
): readonly ComparedBar[] {
  if (sort === null) return bars;
  const direction = sort.descending ? -1 : 1;
  const numberOf = ({ first: { sum: first }, second: { sum: second } }: ComparedBar): number => {
    switch (sort.column) {
      case 'second':
        return second;
      case 'ratio':
        return first / firstOver / (second / secondOver);
      default:
        return first;
    }
  };
  return bars.toSorted((a, b) => {
    if (sort.column === 'name') return direction * compareNames(a, b);
    const [one, other] = [numberOf(a), numberOf(b)];
    // Two infinities are equal; their difference would be NaN.
    return one === other ? 0 : direction * (one - other);
  });
}
