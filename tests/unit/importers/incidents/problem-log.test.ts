import { describe, expect, it } from 'vitest';
import {
  ProblemLog,
  problemAt,
  problemsOf,
  VALUE_LETTERS,
} from '../../../../src/importers/incidents/problem-log.ts';

describe('ProblemLog', () => {
  it('returns the added problems with the outcome of each code', () => {
    const log = new ProblemLog();
    log.add('position-unreadable', 3, 1, '44,79 Š');
    log.add('record-unreadable', 7, null);
    const table = log.finish();
    expect([...problemsOf(table)]).toEqual([
      { code: 'position-unreadable', outcome: 'unlocated', record: 3, column: 1, value: '44,79 Š' },
      { code: 'record-unreadable', outcome: 'dropped', record: 7, column: null, value: '' },
    ]);
  });

  it('grows to hold 5000 problems', () => {
    const log = new ProblemLog();
    for (let record = 0; record < 5000; record += 1) log.add('date-unreadable', record, 2, `день ${record}`);
    const table = log.finish();
    expect(table.count).toBe(5000);
    expect(problemAt(table, 4999)).toMatchObject({ record: 4999, value: 'день 4999' });
  });

  it('sorts problems by record, whatever the order of adding', () => {
    const log = new ProblemLog();
    log.add('market-unknown', 5, 0, 'b');
    log.add('date-unreadable', 2, 0, 'a');
    log.add('unit-unknown', 5, 0, 'c');
    expect([...problemsOf(log.finish())].map(({ record, value }) => [record, value])).toEqual([
      [2, 'a'],
      [5, 'b'],
      [5, 'c'],
    ]);
  });

  it('truncates a long value and copies problems of another log', () => {
    const first = new ProblemLog();
    first.add('cell-too-long', 0, 0, 'x'.repeat(VALUE_LETTERS + 1));
    const second = new ProblemLog();
    second.addAll(first.finish());
    expect(problemAt(second.finish(), 0).value).toBe(`${'x'.repeat(VALUE_LETTERS)}…`);
  });
});
