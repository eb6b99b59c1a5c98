import { describe, expect, it } from 'vitest';
import { isScrolling } from '../../../../src/ui/present/key-target.ts';

const place = (scrollHeight: number, parentElement: unknown = null) =>
  ({ scrollHeight, clientHeight: 100, parentElement }) as unknown as HTMLElement;

describe('up and down on a text that has the focus', () => {
  it('scroll it where it is longer than its place', () => {
    const text = place(180);
    expect(isScrolling({ key: 'ArrowDown', target: text }, text)).toBe(true);
    expect(isScrolling({ key: 'ArrowUp', target: text }, text)).toBe(true);
  });
  it('scroll the page that it stands in', () => {
    const text = place(100, place(300));
    expect(isScrolling({ key: 'ArrowDown', target: text }, text)).toBe(true);
  });
  it('turn the page where all is in view, or something else has the focus', () => {
    const [whole, long] = [place(100, place(100)), place(180)];
    expect(isScrolling({ key: 'ArrowDown', target: whole }, whole)).toBe(false);
    expect(isScrolling({ key: 'ArrowDown', target: null }, long)).toBe(false);
  });
  it('leave clickers their keys', () => {
    const text = place(180);
    expect(isScrolling({ key: 'PageDown', target: text }, text)).toBe(false);
  });
});
