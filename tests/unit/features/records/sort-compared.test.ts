import { describe, expect, it } from 'vitest';
import { type ComparedSort, sortCompared } from '../../../../src/features/records/compare/sort-compared.ts';

const BARS = [
  { key: 'b', first: 4, second: 8 },
  { key: 'c', first: 5, second: 0 },
  { key: 'a', first: 9, second: 3 },
  { key: 'd', first: 2, second: 0 },
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
