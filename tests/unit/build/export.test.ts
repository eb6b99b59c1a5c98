import { describe, expect, it } from 'vitest';
import { parseMark } from '../../../src/build/export.ts';

describe('the handling mark of the command line', () => {
  it('is one line in a colour, which has a default', () => {
    expect(parseMark(undefined)).toBeNull();
    expect(parseMark(' RESTRICTED ')).toEqual({ text: 'RESTRICTED', color: '#8a1c1c' });
    expect(parseMark('OFFICIAL', '#00AA11')).toEqual({ text: 'OFFICIAL', color: '#00aa11' });
  });

  it('is refused with what to write instead', () => {
    expect(() => parseMark(' ')).toThrow('one line of 1 to 60 characters');
    expect(() => parseMark('x'.repeat(61))).toThrow('60');
    expect(() => parseMark('two\nlines')).toThrow('one line');
    expect(() => parseMark('SEC\u202eRET')).toThrow('turns the direction');
    expect(() => parseMark('SECRET', 'red')).toThrow('--mark-color must be like #8a1c1c, not "red"');
  });
});
