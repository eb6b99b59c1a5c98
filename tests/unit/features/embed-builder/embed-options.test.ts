import { describe, expect, it } from 'vitest';
import { askedOf, bindsMap, heightGiven } from '../../../../src/features/embed-builder/embed-options.ts';

const options = { language: 'en', theme: 'auto', parts: 'full', height: '', edition: '' } as const;

describe('askedOf', () => {
  it('returns only the options that differ from the defaults', () => {
    expect([...askedOf(options, null, false)]).toEqual([]);
    expect([...askedOf({ ...options, theme: 'dark', parts: 'none', edition: '1.2' }, 700, true)]).toEqual([
      ['theme', 'dark'],
      ['ui', 'none'],
      ['height', '700'],
      ['edition', '1.2'],
      ['crossings', 'yes'],
    ]);
  });
});

describe('heightGiven and bindsMap', () => {
  it('uses the typed height within bounds, else the reported height rounded up', () => {
    expect(heightGiven({ ...options, height: ' 640 ' }, 1501)).toBe(640);
    expect(heightGiven({ ...options, height: '3' }, null)).toBe(120);
    expect(heightGiven(options, 1501)).toBe(1510);
    expect(heightGiven(options, null)).toBeNull();
  });

  it('limits the map only when the height is below two thirds of the width', () => {
    expect(bindsMap(479, 720)).toBe(true);
    expect(bindsMap(480, 720)).toBe(false);
    expect(bindsMap(null, 720)).toBe(false);
  });
});
