import { describe, expect, it } from 'vitest';
import { isScrollKey, makeReadingMark } from '../../../../src/ui/reader/reading-mark.ts';

describe('the passage that is marked as read', () => {
  it('is the one that was jumped to, whatever stands at the line when the text rests', () => {
    const mark = makeReadingMark();
    mark.jump('ov.b1');
    expect(mark.at()).toBe('ov.b1');
    expect(mark.rest('ov.b2')).toEqual({ passage: 'ov.b1', isReader: false });
    // The layout of passages that come near moves the text once more.
    expect(mark.rest('ov.b3')).toEqual({ passage: 'ov.b1', isReader: false });
    expect(mark.at()).toBe('ov.b1');
  });
  it('is the one at the line once the reader scrolls on', () => {
    const mark = makeReadingMark();
    mark.jump('ov.b1');
    mark.rest('ov.b2');
    mark.move();
    expect(mark.rest('ov.b2')).toEqual({ passage: 'ov.b2', isReader: true });
    expect(mark.at()).toBe('ov.b2');
  });
  it('stays the one that was jumped to when the reader had moved the text before', () => {
    const mark = makeReadingMark();
    mark.move();
    mark.jump('ov.b1');
    expect(mark.rest('ov.b2')).toEqual({ passage: 'ov.b1', isReader: false });
  });
  it('is the one at the line when there was no jump', () => {
    expect(makeReadingMark().rest('fm.title')).toEqual({ passage: 'fm.title', isReader: false });
  });
});

describe('keys that scroll', () => {
  it('are those of the browser, not those that press or step', () => {
    expect(['ArrowDown', 'PageUp', 'End', ' '].every((key) => isScrollKey(key, false))).toBe(true);
    expect(['Enter', 'Tab', 'Escape', 'a'].some((key) => isScrollKey(key, false))).toBe(false);
    expect(isScrollKey(' ', true)).toBe(false);
    expect(isScrollKey('ArrowDown', true)).toBe(true);
  });
});
