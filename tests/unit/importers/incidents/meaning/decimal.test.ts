import { describe, expect, it } from 'vitest';
import {
  parseCoordinate,
  parseDecimal,
  readingsOf,
} from '../../../../../src/importers/incidents/meaning/decimal.ts';

describe('parseDecimal and readingsOf', () => {
  it.each([
    ['12,5', ',', true, 12.5],
    ['1.234,5', ',', true, 1234.5],
    ['1.234.567', ',', true, 1_234_567],
    ['1,234.5', '.', true, 1234.5],
    ["1'234.5", '.', true, 1234.5],
    ['1 234,5', ',', true, 1234.5],
    ['1\u00a0234\u202f567', ',', true, 1_234_567],
    ['-3', '.', false, -3],
    ['−3,5', ',', false, -3.5],
    ['.5', '.', false, 0.5],
    ['1e3', '.', false, 1000],
  ] as const)('reads %s with the decimal mark “%s”', (text, decimal, grouped, value) => {
    expect(parseDecimal(text, { decimal, grouped })).toBe(value);
  });

  it.each([
    ['1.2345', ',', true],
    ['1.234', ',', false],
    ['1,2,3', ',', true],
    ['12.34.567', ',', true],
    ['1,234.5', ',', true],
    ['', '.', true],
    ['kg', '.', true],
    ['0x10', '.', true],
    ['Infinity', '.', true],
    ['12 34', '.', true],
    ['1 234 56', '.', true],
    ['1 234 5678', '.', true],
    ['0.500', ',', true],
    ['00,500', '.', true],
    ['1e400', '.', true],
  ] as const)('returns NaN for %j with the decimal mark “%s”', (text, decimal, grouped) => {
    expect(parseDecimal(text, { decimal, grouped })).toBeNaN();
  });

  it('returns both readings of an ambiguous number', () => {
    expect(readingsOf('1,234').map(({ value }) => value)).toEqual([1234, 1.234]);
    expect(readingsOf('12,5').map(({ value }) => value)).toEqual([12.5]);
    expect(readingsOf('1.234,5').map(({ value }) => value)).toEqual([1234.5]);
    expect(readingsOf('250')).toHaveLength(1);
    // A group of thousands cannot begin with zero.
    expect(readingsOf('0.500').map(({ value }) => value)).toEqual([0.5]);
    expect(readingsOf('many')).toEqual([]);
  });
});

describe('parseCoordinate', () => {
  it.each([
    ['46,1719', ',', 46.1719],
    ['46,1719', '.', 46.1719],
    ['46.1719', ',', 46.1719],
    ['7 457 000', '.', 7_457_000],
    ['7.457.000,25', ',', 7_457_000.25],
    ['4,960,000.5', '.', 4_960_000.5],
    ['-19.25', '.', -19.25],
  ] as const)('reads %s with the decimal mark “%s”', (text, decimal, value) => {
    expect(parseCoordinate(text, decimal)).toBe(value);
  });
});
