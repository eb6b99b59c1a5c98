import { describe, expect, it } from 'vitest';
import { rowOrder, type SortOrder, turnOrder } from '../../../src/embedding/sort-rows.ts';

const up: SortOrder = { column: 0, direction: 'ascending' };
const down: SortOrder = { column: 0, direction: 'descending' };

describe('the head of a column', () => {
  it('sorts up, then down, then leads back to the first order', () => {
    expect(turnOrder(null, 0)).toEqual(up);
    expect(turnOrder(up, 0)).toEqual(down);
    expect(turnOrder(down, 0)).toBeNull();
  });

  it('begins anew where another column was sorted', () => {
    expect(turnOrder(down, 2)).toEqual({ column: 2, direction: 'ascending' });
  });
});

describe('rows', () => {
  it('are sorted as the language does, numbers by their size', () => {
    expect(rowOrder(['Zvornik', 'Čakovec', 'Cetinje', 'Đakovo', 'Durrës'], up, 'hr')).toEqual([
      2, 1, 4, 3, 0,
    ]);
    expect(rowOrder(['[10]', '[9] [2]', '[9]'], up, 'en')).toEqual([2, 1, 0]);
    expect(rowOrder(['ж', 'ђ', 'д', 'е'], up, 'sr-Cyrl')).toEqual([2, 1, 3, 0]);
  });

  it('of equal texts stay as they were, either way', () => {
    expect(rowOrder(['b', 'a', 'b', 'a'], up, 'en')).toEqual([1, 3, 0, 2]);
    expect(rowOrder(['b', 'a', 'b', 'a'], down, 'en')).toEqual([0, 2, 1, 3]);
  });

  it('come back to their first order', () => {
    expect(rowOrder(['b', 'a'], null, 'en')).toEqual([0, 1]);
  });
});
