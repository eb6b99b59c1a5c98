import { describe, expect, it } from 'vitest';
import {
  compareVersions,
  keysToTry,
  sharedColumns,
} from '../../../../src/analysis/incidents/compare-versions.ts';
import type { Column, NumberColumn, WordColumn } from '../../../../src/domain/column.ts';
import { type IncidentTable, stepsOf } from '../../../../src/domain/incident.ts';
import { makeTable } from './make-incidents.ts';

function words(name: string, texts: readonly string[]): WordColumn {
  const all = ['', ...new Set(texts.filter((text) => text !== ''))];
  return { kind: 'words', name, words: all, codes: Uint16Array.from(texts, (text) => all.indexOf(text)) };
}

function numbers(name: string, values: readonly number[], decimal: '.' | ',' = '.'): NumberColumn {
  const exceptions = new Map<number, string>();
  return {
    kind: 'number',
    name,
    values: Float64Array.from(values),
    exceptions,
    decimal,
    mayBeGrouped: false,
  };
}

function table(...columns: readonly Column[]): IncidentTable {
  const [first] = columns;
  const count = first === undefined ? 0 : first.kind === 'text' ? 0 : rowsOf(first);
  return makeTable(
    Array.from({ length: count }, () => ({})),
    columns,
  );
}

function rowsOf(column: Exclude<Column, { kind: 'text' }>): number {
  return column.kind === 'words' ? column.codes.length : column.values.length;
}

describe('compareVersions', () => {
  it('counts new, changed, unchanged and gone records by their id', () => {
    const older = table(words('id', ['A', 'B', 'C']), numbers('kg', [1, 2, 3]));
    const newer = table(words('id', ['C', 'D', 'A']), numbers('kg', [3, 4, 1.5]));
    const { counts, changes, goneRows, olderRows } = compareVersions(older, newer, ['id']);
    expect(counts).toEqual({ added: 1, changed: 1, unchanged: 1, gone: 1 });
    expect([...olderRows]).toEqual([3, 0, 1]);
    expect([...goneRows]).toEqual([1]);
    expect(changes).toEqual([
      { olderRow: 0, newerRow: 2, of: 'cell', column: 'kg', before: '1', after: '1.5' },
    ]);
  });

  it('sees the same number in another decimal style, and leading zeros as another text', () => {
    const older = table(words('id', ['A', 'B']), numbers('kg', [12.5, 7], ','));
    const newer = table(words('id', ['A', 'B']), words('kg', ['12,50', '007']));
    expect(compareVersions(older, newer, ['id']).changes.map(({ newerRow }) => newerRow)).toEqual([1]);
  });

  it('pairs the second record of an id with the second', () => {
    const older = table(words('id', ['A', 'A']), words('note', ['first', 'second']));
    const newer = table(words('id', ['A', 'A', 'A']), words('note', ['first', 'second', 'third']));
    const { counts, olderRows } = compareVersions(older, newer, ['id']);
    expect([...olderRows]).toEqual([1, 2, 0]);
    expect(counts).toEqual({ added: 1, changed: 0, unchanged: 2, gone: 0 });
  });

  it('pairs equal records first if their id is repeated or empty, and others without an id never', () => {
    const older = table(words('id', ['A', 'A', '', '']), words('note', ['one', 'two', 'three', 'four']));
    const newer = table(words('id', ['A', '', '']), words('note', ['two', 'four', 'new']));
    const { counts, olderRows } = compareVersions(older, newer, ['id']);
    expect([...olderRows]).toEqual([2, 4, 0]);
    expect(counts).toEqual({ added: 1, changed: 0, unchanged: 2, gone: 2 });
  });

  it('compares columns whose names differ only in case', () => {
    const older = table(words('id', ['A', 'B']), numbers('Kg', [1, 2]));
    const newer = table(words('ID ', ['A', 'B']), numbers('KG', [1, 3]));
    expect(sharedColumns(older.columns, newer.columns)).toEqual(['ID ', 'KG']);
    const { changes, onlyNewer, onlyOlder } = compareVersions(older, newer, ['ID ']);
    expect(changes).toMatchObject([{ newerRow: 1, column: 'KG' }]);
    expect([...onlyNewer, ...onlyOlder]).toEqual([]);
    // Back at the earlier version, the keys are those of the later one.
    expect([...compareVersions(newer, older, ['ID ']).olderRows]).toEqual([1, 2]);
  });

  it('compares all cells and the position without keys', () => {
    const older = table(words('place', ['Gradina', 'Batrovci']), numbers('kg', [1, 2]));
    const newer = table(words('place', ['Gradina', 'Batrovci']), numbers('kg', [1, 2]));
    newer.lng[1] = stepsOf(19);
    newer.lat[1] = stepsOf(45);
    expect(compareVersions(older, newer, []).counts).toEqual({ added: 1, changed: 0, unchanged: 1, gone: 1 });
    expect(compareVersions(older, newer, ['place']).changes).toEqual([
      { olderRow: 1, newerRow: 1, of: 'position', column: null, before: '', after: '45.000000, 19.000000' },
    ]);
  });

  it('uses several columns as one key', () => {
    const older = table(words('day', ['1', '1', '2']), words('place', ['X', 'Y', 'X']));
    const newer = table(words('day', ['2', '1']), words('place', ['X', 'Y']));
    expect([...compareVersions(older, newer, ['day', 'place']).olderRows]).toEqual([3, 2]);
  });

  it('does not take the end of one cell for the beginning of the next', () => {
    const older = table(words('a', ['1']), words('b', ['12']));
    const newer = table(words('a', ['11']), words('b', ['2']));
    expect(compareVersions(older, newer, []).counts).toMatchObject({ added: 1, gone: 1 });
  });

  it('compares dates as dates when one file has them with a type', () => {
    const day = Date.parse('2024-03-05');
    const typed: Column = {
      kind: 'time',
      name: 'date',
      values: Float64Array.from([day, day]),
      zone: 'local',
      daysOnly: true,
      exceptions: new Map(),
    };
    const older = makeTable(
      [{ date: '2024-03-05' }, { date: '2024-03-05' }],
      [words('id', ['A', 'B']), typed],
    );
    const newer = makeTable(
      [{ date: '2024-03-05' }, { date: '2024-03-06' }],
      [words('id', ['A', 'B']), words('date', ['5.3.2024', '6.3.2024'])],
    );
    expect(compareVersions(older, newer, ['id']).changes).toEqual([
      {
        olderRow: 1,
        newerRow: 1,
        of: 'date',
        column: null,
        before: '2024-03-05T00:00',
        after: '2024-03-06T00:00',
      },
    ]);
  });

  it('compares other dates with a type as what they are', () => {
    const time = (name: string, iso: string): Column => ({
      kind: 'time',
      name,
      values: Float64Array.of(Date.parse(iso)),
      zone: 'local',
      daysOnly: true,
      exceptions: new Map(),
    });
    const [older, newer] = ['2024-03-05', '2025-04-09'].map((reported) =>
      makeTable([{ date: '2024-03-01' }], [words('id', ['A']), time('reported', reported)]),
    ) as [IncidentTable, IncidentTable];
    expect(compareVersions(older, newer, ['id']).changes).toMatchObject([
      { column: 'reported', before: '2024-03-05', after: '2025-04-09' },
    ]);
  });

  it('does not take a single number for a numbering of the rows', () => {
    const [older, newer] = [1, 2].map((kg) => table(words('id', ['A']), numbers('kg', [kg])));
    expect(compareVersions(older as IncidentTable, newer as IncidentTable, ['id']).counts.changed).toBe(1);
  });

  it('names the columns that only one file has', () => {
    const older = table(words('id', ['A']), words('officer', ['x']));
    const newer = table(words('id', ['A']), words('vehicle', ['y']));
    const { counts, onlyOlder, onlyNewer } = compareVersions(older, newer, ['id']);
    expect({ counts, onlyOlder, onlyNewer }).toEqual({
      counts: { added: 0, changed: 0, unchanged: 1, gone: 0 },
      onlyOlder: ['officer'],
      onlyNewer: ['vehicle'],
    });
  });
});

describe('keys', () => {
  it('are columns that both files have once', () => {
    const older = table(words('id', ['A']), words('x', ['1']), words('x', ['2']));
    const newer = table(words('id', ['A']), words('x', ['1']), words('y', ['2']));
    expect(sharedColumns(older.columns, newer.columns)).toEqual(['id']);
  });

  it('are first the id column of both files, then a column without repeats, then all cells', () => {
    const rows = [words('note', ['x', 'x']), words('case', ['K1', 'K2']), words('id', ['1', '2'])];
    const unnamed = { ...table(...rows), idColumn: -1 };
    expect([...keysToTry(table(...rows), table(...rows))]).toEqual([['id'], ['case'], []]);
    expect([...keysToTry(unnamed, table(...rows))]).toEqual([['case'], ['id'], []]);
    expect([...keysToTry(table(words('note', ['x', 'x'])), table(words('note', ['', 'y'])))]).toEqual([[]]);
  });

  it('are no measured values', () => {
    const rows = [numbers('kg', [1.5, 2.25]), numbers('case', [7, 8])];
    expect([...keysToTry(table(...rows), table(...rows))]).toEqual([['case'], []]);
  });
});
