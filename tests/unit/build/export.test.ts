import { describe, expect, it } from 'vitest';
import { parseMark } from '../../../src/build/export.ts';

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
