import { describe, expect, it } from 'vitest';
import { parseDay, parseMark } from '../../../src/build/export.ts';

describe('parseMark', () => {
  it('returns the trimmed text with the given or default colour', () => {
    expect(parseMark(undefined)).toBeNull();
    expect(parseMark(' RESTRICTED ')).toEqual({ text: 'RESTRICTED', color: '#8a1c1c' });
    expect(parseMark('OFFICIAL', '#00AA11')).toEqual({ text: 'OFFICIAL', color: '#00aa11' });
  });

  it('throws with advice for an invalid text or colour', () => {
    expect(() => parseMark(' ')).toThrow('one line of 1 to 60 characters');
    expect(() => parseMark('x'.repeat(61))).toThrow('60');
    expect(() => parseMark('two\nlines')).toThrow('one line');
    expect(() => parseMark('SEC\u202eRET')).toThrow('turns the direction');
    expect(() => parseMark('SECRET', 'red')).toThrow('--mark-color must be like #8a1c1c, not "red"');
  });
});

describe('parseDay', () => {
  it('returns the beginning of the given day, or of today', () => {
    expect(parseDay('2026-02-28')).toEqual(new Date(2026, 1, 28));
    expect(parseDay(undefined, new Date(2026, 10, 29, 17, 30, 5, 12))).toEqual(new Date(2026, 10, 29));
  });

  it('throws with advice for what is no day', () => {
    for (const text of ['2026-02-30', '2026-13-01', '29.11.2026', ''])
      expect(() => parseDay(text)).toThrow(`--date must be a day like 2026-11-29, not "${text}"`);
  });
});
