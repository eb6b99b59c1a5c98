import { describe, expect, it } from 'vitest';
import {
  isSurelyQuantity,
  parseQuantity,
  quantityReadings,
} from '../../../../../src/importers/incidents/meaning/quantity.ts';
import { makeQuantityReader } from '../../../../../src/importers/incidents/meaning/read-quantity.ts';
import { unitOf } from '../../../../../src/importers/incidents/meaning/units.ts';
import { makeRawTable } from '../../../../support/make-raw-table.ts';

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
    ['više od 3 kg', 3, 'kg'],
    ['до 3', 3, ''],
    ['at least 3', 3, ''],
  ] as const)('reads %s as an approximate number', (text, value, unit) => {
    expect(parseQuantity(text, COMMA)).toEqual({ value, unit, isApproximate: true });
  });

  it('takes a number alone as exact', () => {
    expect(parseQuantity('12,5 kg', COMMA)).toEqual({ value: 12.5, unit: 'kg' });
  });

  it('takes no unit for a word of approximation, and no other word before a number for a unit', () => {
    expect(parseQuantity('karton 3', COMMA)).toBeNull();
    expect(parseQuantity('doza 3', COMMA)).toBeNull();
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

describe('makeQuantityReader', () => {
  it('takes the unit of the heading for cells without one, wherever the others have theirs', () => {
    const table = makeRawTable({ 'težina (kg)': ['12,5', '500 g'], jedinica: ['', 'kom'] });
    const style = { decimal: ',', grouped: false } as const;
    for (const unit of ['behind', { column: 1 }] as const) {
      const read = makeQuantityReader(table, { column: 0, style, unit });
      expect([read(0), read(1)]).toEqual([
        { value: 12.5, unit: 'kg' },
        { value: 500, unit: 'g' },
      ]);
    }
  });
});
