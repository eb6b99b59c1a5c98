import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/domain/column.ts';
import { textAt } from '../../../../src/domain/column-cells.ts';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import {
  type CellValue,
  ColumnsBuilder,
  dayOf,
  numberOrText,
} from '../../../../src/importers/incidents/build-columns.ts';
import { ProblemLog, problemsOf } from '../../../../src/importers/incidents/problem-log.ts';
import { Refused } from '../../../../src/importers/incidents/refused.ts';

function builder(budget = BUDGET) {
  const log = new ProblemLog();
  return { log, columns: new ColumnsBuilder({ format: 'geojson', budget, log, unit: 'feature' }) };
}

function columnOf(values: readonly CellValue[], count = values.length): Column {
  const { columns } = builder();
  const at = columns.add('value');
  for (const [record, value] of values.entries()) columns.put(at, record, value);
  return columns.finish(count)[0] as Column;
}

const textsOf = (column: Column, count: number) =>
  Array.from({ length: count }, (_, record) => textAt(column, record));

describe('columns of ColumnsBuilder', () => {
  it('stays a number column with a few texts as exceptions', () => {
    const column = columnOf([...new Array<number>(20).fill(1.5), 'n/a', null, -0]);
    expect(column.kind).toBe('number');
    expect(textsOf(column, 23).slice(18)).toEqual(['1.5', '1.5', 'n/a', '', '-0']);
  });

  it.each<[string, CellValue[], string[]]>([
    ['texts among numbers', [1, 'a', 'b'], ['1', 'a', 'b']],
    ['numbers that are not finite', [Number.POSITIVE_INFINITY, 2], ['Infinity', '2']],
    ['truth', [true, false], ['true', 'false']],
    ['a number among dates', [dayOf(2026, 3, 1), 7], ['2026-03-01', '7']],
    [
      'moments of two kinds',
      [dayOf(2026, 3, 1), { milliseconds: 0, zone: 'utc', dayOnly: false }],
      ['2026-03-01', '1970-01-01T00:00Z'],
    ],
  ])('becomes a column of words for %s', (_what, values, texts) => {
    const column = columnOf(values);
    expect(column.kind).toBe('words');
    expect(textsOf(column, values.length)).toEqual(texts);
  });

  it('becomes a text column when values rarely repeat, with gaps empty', () => {
    const values = Array.from({ length: 3000 }, (_, at) => (at % 7 === 3 ? null : `Škaljari ${at}`));
    const column = columnOf(values, 3010);
    expect(column.kind).toBe('text');
    expect(textsOf(column, 3010)).toEqual([...values.map((value) => value ?? ''), ...new Array(10).fill('')]);
  });

  it('keeps all values when a long number column turns into text', () => {
    const values = Array.from({ length: 4000 }, (_, at) => (at < 1000 ? at / 8 : `x${at}`));
    expect(textsOf(columnOf(values), 4000)).toEqual(values.map(String));
  });

  it('has days only until a value includes a time', () => {
    expect(columnOf([dayOf(2026, 3, 1)])).toMatchObject({ kind: 'time', zone: 'local', daysOnly: true });
    const moment = { milliseconds: 60_000, zone: 'local', dayOnly: false } as const;
    expect(columnOf([dayOf(2026, 3, 1), moment])).toMatchObject({ daysOnly: false });
    expect(textsOf(columnOf([dayOf(2026, 2, 30)]), 1)).toEqual(['']);
  });

  it('becomes an empty column of words without values', () => {
    expect(columnOf([null, '', Number.NaN], 5)).toMatchObject({ kind: 'words', words: [''] });
  });
});

describe('ColumnsBuilder', () => {
  it('adds a column for each new name, even __proto__', () => {
    const { columns } = builder();
    columns.put(columns.named('__proto__'), 0, 'one');
    columns.put(columns.named('constructor'), 2, 2);
    columns.put(columns.named('__proto__'), 2, 'three');
    expect(columns.finish(4).map((column) => [column.name, ...textsOf(column, 4)])).toEqual([
      ['__proto__', 'one', '', 'three', ''],
      ['constructor', '', '', '2', ''],
    ]);
  });

  it('drops a record whose cell has too many bytes', () => {
    const { columns, log } = builder({ ...BUDGET, cellBytes: 8 });
    const at = columns.add('note');
    columns.put(at, 0, 'ššš');
    columns.put(at, 1, 'šššššš');
    expect([...problemsOf(log.finish())]).toMatchObject([
      { code: 'cell-too-long', outcome: 'dropped', record: 1, column: 0 },
    ]);
    expect(textsOf(columns.finish(2)[0] as Column, 2)).toEqual(['ššš', '']);
  });

  it('writes nested values as JSON and omits values nested too deep', () => {
    const { columns, log } = builder({ ...BUDGET, nesting: 2 });
    const at = columns.add('more');
    columns.putJson(at, 0, JSON.parse('{"__proto__":[1,"a",null]}'));
    columns.putJson(at, 1, [[[1]]]);
    columns.putJson(at, 2, JSON.parse('['.repeat(5000) + ']'.repeat(5000)));
    expect(textsOf(columns.finish(3)[0] as Column, 3)).toEqual([
      '{"__proto__":[1,"a",null]}',
      '[["…"]]',
      '[["…"]]',
    ]);
    expect([...problemsOf(log.finish())].map(({ code, record }) => [code, record])).toEqual([
      ['deep-value', 1],
      ['deep-value', 2],
    ]);
  });

  it('refuses more columns, records and cells than the budget allows', () => {
    const { columns } = builder({ ...BUDGET, columns: 2, records: 10, cells: 15 });
    columns.add('a');
    columns.add('b');
    const limitOf = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        if (error instanceof Refused && error.refusal.kind === 'over-budget') return error.refusal.limit;
      }
      return null;
    };
    expect(limitOf(() => columns.add('c'))).toBe('columns');
    expect(limitOf(() => columns.finish(11))).toBe('records');
    expect(limitOf(() => columns.finish(8))).toBe('cells');
    expect(limitOf(() => columns.finish(7))).toBeNull();
  });

  it('reports repeated column names and columns without a name', () => {
    const { columns } = builder();
    for (const name of ['a', 'b', 'a', '']) columns.add(name);
    expect(columns.notes()).toEqual([
      { kind: 'same-name', name: 'a', count: 2 },
      { kind: 'columns-without-name', count: 1 },
    ]);
  });
});

describe('numberOrText', () => {
  it.each([
    ['12', 12],
    ['-0.5', -0.5],
    ['007', '007'],
    ['1.50', '1.50'],
    ['1e5', '1e5'],
    ['12345678901234567', '12345678901234567'],
    ['-0', '-0'],
    ['', ''],
  ])('returns a number or the same text for %s', (text, value) => expect(numberOrText(text)).toBe(value));
});
