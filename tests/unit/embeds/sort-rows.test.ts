import { describe, expect, it } from 'vitest';
import { rowOrder, type SortOrder, turnOrder } from '../../../src/embeds/sort-rows.ts';

const up: SortOrder = { column: 0, direction: 'ascending' };
const down: SortOrder = { column: 0, direction: 'descending' };

describe('turnOrder', () => {
  it('turns from ascending to descending and back to the original order', () => {
    expect(turnOrder(null, 0)).toEqual(up);
    expect(turnOrder(up, 0)).toEqual(down);
    expect(turnOrder(down, 0)).toBeNull();
  });

  it('starts ascending when another column was sorted', () => {
    expect(turnOrder(down, 2)).toEqual({ column: 2, direction: 'ascending' });
  });
});

describe('rowOrder', () => {
  it('sorts text by the rules of the language and numbers by value', () => {
    expect(rowOrder(['Zvornik', 'Čakovec', 'Cetinje', 'Đakovo', 'Durrës'], up, 'hr')).toEqual([
      2, 1, 4, 3, 0,
    ]);
    expect(rowOrder(['[10]', '[9] [2]', '[9]'], up, 'en')).toEqual([2, 1, 0]);
    expect(rowOrder(['ж', 'ђ', 'д', 'е'], up, 'sr-Cyrl')).toEqual([2, 1, 3, 0]);
  });

  it('keeps the order of equal texts in both directions', () => {
    expect(rowOrder(['b', 'a', 'b', 'a'], up, 'en')).toEqual([1, 3, 0, 2]);
    expect(rowOrder(['b', 'a', 'b', 'a'], down, 'en')).toEqual([0, 2, 1, 3]);
  });

  it('returns the original order when there is no sort order', () => {
    expect(rowOrder(['b', 'a'], null, 'en')).toEqual([0, 1]);
  });
});
