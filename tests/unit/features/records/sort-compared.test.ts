import { describe, expect, it } from 'vitest';
import { amountOfCount } from '../../../../src/analysis/incidents/compare-counts.ts';
import { type ComparedSort, sortCompared } from '../../../../src/features/records/compare/sort-compared.ts';

const BARS = [
  { key: 'b', first: amountOfCount(4), second: amountOfCount(8) },
  { key: 'c', first: amountOfCount(5), second: amountOfCount(0) },
  { key: 'a', first: amountOfCount(9), second: amountOfCount(3) },
  { key: 'd', first: amountOfCount(2), second: amountOfCount(0) },
];

function sorted(sort: ComparedSort | null, over: readonly [number, number] = [1, 1]): string {
  return sortCompared(BARS, over, sort, (a, b) => String(a.key).localeCompare(String(b.key)))
    .map(({ key }) => key)
    .join('');
}

describe('sortCompared', () => {
  it.each([
    ['name', false, 'abcd'],
    ['name', true, 'dcba'],
    ['first', true, 'acbd'],
    ['second', true, 'bacd'],
    // Infinite ratios come first, in their original order.
    ['ratio', true, 'cdab'],
    ['ratio', false, 'bacd'],
  ] as const)('sorts by %s with descending %s', (column, descending, expected) => {
    expect(sorted({ column, descending })).toBe(expected);
  });

  it('keeps the original order without a sort', () => {
    expect(sorted(null)).toBe('bcad');
  });
});
