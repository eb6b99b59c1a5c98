import type { ComparedBar } from '../../../state/selectors/compared-incidents.ts';

export const COMPARED_COLUMNS = ['name', 'first', 'second', 'ratio'] as const;
export type ComparedColumn = (typeof COMPARED_COLUMNS)[number];

export interface ComparedSort {
  readonly column: ComparedColumn;
  readonly descending: boolean;
}

/**
 * Bars in the order of a column; those that are equal in it stay as they were.
 * @param firstOver,secondOver what the counts of each side are measured over
 * @param sort `null` for the order in which they come
 */
export function sortCompared(
  bars: readonly ComparedBar[],
  [firstOver, secondOver]: readonly [number, number],
  sort: ComparedSort | null,
  compareNames: (a: ComparedBar, b: ComparedBar) => number,
): readonly ComparedBar[] {
  if (sort === null) return bars;
  const direction = sort.descending ? -1 : 1;
  const numberOf = ({ first, second }: ComparedBar): number => {
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
    // Two without limit are equal, where their difference would be no number.
    return one === other ? 0 : direction * (one - other);
  });
}
