import { describe, expect, it } from 'vitest';
import {
  isSurelyQuantity,
  parseQuantity,
  quantityReadings,
} from '../../../../../src/importers/incidents/meaning/quantity.ts';
import { unitOf } from '../../../../../src/importers/incidents/meaning/units.ts';

const COMMA = { decimal: ',', grouped: false } as const;

describe('parseQuantity', () => {
  it.each([
    ['cca 12,5', 12.5, ''],
    ['cca. 12,5 kg', 12.5, 'kg'],
    ['oko 28,16', 28.16, ''],
    ['око 28,16 кг', 28.16, 'кг'],
    ['rreth 3', 3, ''],
    ['~ 3,5 kg', 3.5, 'kg'],
    ['ca.250', 250, ''],
    ['прибл. 40 g', 40, 'g'],
  ] as const)('reads %s as an approximate number', (text, value, unit) => {
    expect(parseQuantity(text, COMMA)).toEqual({ value, unit });
  });

  it('takes no unit for a word of approximation', () => {
    expect(parseQuantity('karton 3', COMMA)).toEqual({ value: 3, unit: 'karton' });
    expect(parseQuantity('€ 3 000', COMMA)).toEqual({ value: 3000, unit: '€' });
    expect(quantityReadings('oko 1.250').map(({ value }) => value)).toEqual([1.25, 1250]);
  });

  it('reads groups of thousands beside the decimal mark, also if the others of the column have none', () => {
    expect(parseQuantity('1.250,50', COMMA)).toEqual({ value: 1250.5, unit: '' });
    expect(parseQuantity('1,250.50 kg', { decimal: '.', grouped: false })).toEqual({
      value: 1250.5,
      unit: 'kg',
    });
    expect(parseQuantity('1.250', COMMA)).toBeNull();
  });

  it('reads numbers of one meaning whatever the style of the column', () => {
    expect(parseQuantity('1,250.50', COMMA)).toEqual({ value: 1250.5, unit: '' });
    expect(parseQuantity('3.5 kg', COMMA)).toEqual({ value: 3.5, unit: 'kg' });
  });
});

describe('unitOf', () => {
  it.each(['constructor', 'toString', '__proto__'])('keeps “%s” as a text', (unit) => {
    expect(unitOf(unit)).toBe(unit);
  });
});

describe('isSurelyQuantity', () => {
  it.each(['12,5 kg', '3 kom', 'cca 40 g', '€ 3 000', 'EUR 250', '250 EUR'])('accepts %s', (text) => {
    expect(isSurelyQuantity(text)).toBe(true);
  });
  it.each(['T1', 'KG 101', 'L 5', '250', 'kg', 'A4', 'BR 12'])('refuses %s', (text) => {
    expect(isSurelyQuantity(text)).toBe(false);
  });
});
