/** Keys of the tabs, sliders and lists of options. */
import { describe, expect, it } from 'vitest';
import { keyInDirection } from '../../../../src/ui/primitives/reading-key.ts';
import { slideByKey } from '../../../../src/ui/primitives/slide-by-key.ts';
import { tabByKey } from '../../../../src/ui/primitives/tab-list.tsx';
import { optionByKey } from '../../../../src/ui/primitives/use-combobox.ts';

describe('tabByKey', () => {
  const tabs = ['a', 'b', 'c'] as const;

  it('moves forward with ArrowRight and goes round at both ends', () => {
    expect(tabs.map((tab) => tabByKey('ArrowRight', tabs, tab))).toEqual(['b', 'c', 'a']);
    expect(tabs.map((tab) => tabByKey('ArrowLeft', tabs, tab))).toEqual(['c', 'a', 'b']);
  });

  it('moves to the first tab with Home and to the last with End', () => {
    expect([tabByKey('Home', tabs, 'b'), tabByKey('End', tabs, 'b')]).toEqual(['a', 'c']);
  });

  it('returns null for other keys', () => {
    expect(['Tab', 'Enter', 'ArrowUp', 'x'].filter((key) => tabByKey(key, tabs, 'a') !== null)).toEqual([]);
  });
});

describe('keyInDirection', () => {
  it('swaps the left and right arrows in text from right to left only', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home'];
    expect(keys.map((key) => keyInDirection(key, 'rtl'))).toEqual([
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'Home',
    ]);
    expect(keys.map((key) => keyInDirection(key, 'ltr'))).toEqual(keys);
  });
});

describe('slideByKey', () => {
  const range = { least: 0, most: 10, step: 1, page: 3 };

  it('moves by steps with arrows, by pages with page keys, and to the ends with Home and End', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];
    expect(keys.map((key) => slideByKey(key, 5, range))).toEqual([6, 4, 6, 4, 8, 2, 0, 10]);
  });

  it('returns null for other keys', () => {
    expect(slideByKey('Tab', 5, range)).toBeNull();
  });
});

describe('optionByKey', () => {
  it('moves with the vertical arrows and goes round at both ends', () => {
    expect([0, 1, 2].map((active) => optionByKey('ArrowDown', active, 3))).toEqual([1, 2, 0]);
    expect([0, 1, 2].map((active) => optionByKey('ArrowUp', active, 3))).toEqual([2, 0, 1]);
  });

  it('leaves the keys of the text and of an empty list to the field', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', 'a'];
    expect(keys.filter((key) => optionByKey(key, 0, 3) !== null)).toEqual([]);
    expect(optionByKey('ArrowDown', 0, 0)).toBeNull();
  });
});
