import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/domain/column.ts';
import { isEmptyAt, textAt } from '../../../src/domain/column-cells.ts';

const length = (texts: readonly string[]) => Array.from(texts, (_, record) => record);
const textsOf = (column: Column, texts: readonly string[]) =>
  length(texts).map((record) => textAt(column, record));
const emptyOf = (column: Column, texts: readonly string[]) =>
  length(texts).map((record) => isEmptyAt(column, record));

describe('textAt and isEmptyAt', () => {
  it('reads words by code, where the first code is empty', () => {
    const column: Column = {
      kind: 'words',
      name: 'market',
      codes: Uint8Array.of(2, 0, 1),
      words: ['', 'Škaljari', 'Ђердап'],
    };
    const expected = ['Ђердап', '', 'Škaljari'];
    expect(textsOf(column, expected)).toEqual(expected);
    expect(emptyOf(column, expected)).toEqual([false, true, false]);
  });

  it('reads texts that are stored one after the other', () => {
    const expected = ['Бијело Поље', '', '<b>x</b>', 'ë'];
    const bytes = new TextEncoder().encode(expected.join(''));
    const ends = Uint32Array.from(
      expected,
      (_, at) => new TextEncoder().encode(expected.slice(0, at + 1).join('')).byteLength,
    );
    const column: Column = { kind: 'text', name: '', bytes, ends };
    expect(textsOf(column, expected)).toEqual(expected);
    expect(emptyOf(column, expected)).toEqual([false, true, false, false]);
  });

  it('reads numbers with the decimal mark of the column, and other values unchanged', () => {
    const column: Column = {
      kind: 'number',
      name: 'lat',
      values: Float64Array.of(46.1719, Number.NaN, Number.NaN, 7, -0),
      exceptions: new Map([[2, 'n/a']]),
      decimal: ',',
      mayBeGrouped: false,
    };
    const expected = ['46,1719', '', 'n/a', '7', '-0'];
    expect(textsOf(column, expected)).toEqual(expected);
    expect(emptyOf(column, expected)).toEqual([false, true, false, false, false]);
    expect(textAt({ ...column, decimal: '.' }, 0)).toBe('46.1719');
  });

  it('reads times as ISO 8601, with a Z only when the zone is known', () => {
    const values = Float64Array.of(
      Date.UTC(2024, 2, 14, 23, 40),
      Number.NaN,
      Number.NaN,
      Date.UTC(2024, 2, 14, 23, 40, 5, 500),
      1e300,
    );
    const column: Column = {
      kind: 'time',
      name: 'when',
      values,
      zone: 'local',
      daysOnly: false,
      exceptions: new Map([[2, 'March?']]),
    };
    const expected = ['2024-03-14T23:40', '', 'March?', '2024-03-14T23:40:05.500', ''];
    expect(textsOf(column, expected)).toEqual(expected);
    expect(emptyOf(column, expected)).toEqual([false, true, false, false, false]);
    expect(textAt({ ...column, zone: 'utc' }, 0)).toBe('2024-03-14T23:40Z');
    expect(textAt({ ...column, daysOnly: true }, 0)).toBe('2024-03-14');
    expect(textAt({ ...column, daysOnly: true, values: Float64Array.of(-1e14) }, 0)).toBe('-001199-02-15');
  });
});
