import { describe, expect, it } from 'vitest';
import { isScrolling, readsOn } from '../../../../src/features/present/key-target.ts';

const place = (scrollHeight: number, parentElement: unknown = null) =>
  ({ scrollHeight, clientHeight: 100, parentElement }) as unknown as HTMLElement;

describe('isScrolling', () => {
  it('returns true for arrow keys on a text longer than its box', () => {
    const text = place(180);
    expect(isScrolling({ key: 'ArrowDown', target: text }, text)).toBe(true);
    expect(isScrolling({ key: 'ArrowUp', target: text }, text)).toBe(true);
  });
  it('returns true when a parent of the text scrolls', () => {
    const text = place(100, place(300));
    expect(isScrolling({ key: 'ArrowDown', target: text }, text)).toBe(true);
  });
  it('returns false when all text is in view or the focus is elsewhere', () => {
    const [whole, long] = [place(100, place(100)), place(180)];
    expect(isScrolling({ key: 'ArrowDown', target: whole }, whole)).toBe(false);
    expect(isScrolling({ key: 'ArrowDown', target: null }, long)).toBe(false);
  });
  it('returns false for the keys of presentation clickers', () => {
    const text = place(180);
    expect(isScrolling({ key: 'PageDown', target: text }, text)).toBe(false);
  });
});

describe('readsOn', () => {
  const panel = (scrollTop: number) =>
    ({ scrollTop, scrollHeight: 300, clientHeight: 100 }) as unknown as HTMLElement;

  it('returns true for page keys until the panel ends', () => {
    expect([0, 100, 199, 200].map((top) => readsOn({ key: 'PageDown' }, panel(top)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([0, 1].map((top) => readsOn({ key: 'PageUp' }, panel(top)))).toEqual([false, true]);
  });
  it('returns false for other keys', () => {
    expect(readsOn({ key: 'ArrowRight' }, panel(0))).toBe(false);
  });
});
