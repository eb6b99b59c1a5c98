import { describe, expect, it } from 'vitest';
import { isScrollKey, makeReadingMark } from '../../../../src/features/reader/reading-mark.ts';

describe('makeReadingMark', () => {
  it('returns the jump target when the text rests at another passage', () => {
    const mark = makeReadingMark();
    mark.jump('ov.b1');
    expect(mark.at()).toBe('ov.b1');
    expect(mark.rest('ov.b2')).toEqual({ passage: 'ov.b1', isReader: false });
    // The layout of nearby passages moves the text again.
    expect(mark.rest('ov.b3')).toEqual({ passage: 'ov.b1', isReader: false });
    expect(mark.at()).toBe('ov.b1');
  });
  it('returns the passage at the line once the reader scrolls on', () => {
    const mark = makeReadingMark();
    mark.jump('ov.b1');
    mark.rest('ov.b2');
    mark.move();
    expect(mark.rest('ov.b2')).toEqual({ passage: 'ov.b2', isReader: true });
    expect(mark.at()).toBe('ov.b2');
  });
  it('returns the jump target when the reader scrolled before the jump', () => {
    const mark = makeReadingMark();
    mark.move();
    mark.jump('ov.b1');
    expect(mark.rest('ov.b2')).toEqual({ passage: 'ov.b1', isReader: false });
  });
  it('returns the passage at the line without a jump', () => {
    expect(makeReadingMark().rest('fm.title')).toEqual({ passage: 'fm.title', isReader: false });
  });
});

describe('isScrollKey', () => {
  it('returns true for scroll keys and false for keys that press or step', () => {
    expect(['ArrowDown', 'PageUp', 'End', ' '].every((key) => isScrollKey(key, false))).toBe(true);
    expect(['Enter', 'Tab', 'Escape', 'a'].some((key) => isScrollKey(key, false))).toBe(false);
    expect(isScrollKey(' ', true)).toBe(false);
    expect(isScrollKey('ArrowDown', true)).toBe(true);
  });
});
