import { describe, expect, it } from 'vitest';
import { groupProblems } from '../../../../src/features/records/group-problems.ts';
import { ProblemLog } from '../../../../src/importers/incidents/problem-log.ts';

describe('groupProblems', () => {
  it('groups by cause: words to map first, then the most serious, then the most frequent', () => {
    const log = new ProblemLog();
    log.add('date-missing', 0, 1, '');
    log.add('position-missing', 1, 0, '');
    log.add('quantity-unreadable', 1, 2, 'x');
    log.add('too-many-cells', 2, null, '');
    log.add('quantity-unreadable', 3, 2, 'y');
    log.add('market-unknown', 3, 3, 'meso');
    const groups = groupProblems(log.finish());
    expect(groups.map(({ code, outcome, rows }) => [code, outcome, [...rows]])).toEqual([
      ['market-unknown', 'noted', [5]],
      ['too-many-cells', 'dropped', [3]],
      ['position-missing', 'unlocated', [1]],
      ['quantity-unreadable', 'noted', [2, 4]],
      ['date-missing', 'noted', [0]],
    ]);
  });

  it('returns no group without problems', () => {
    expect(groupProblems(new ProblemLog().finish())).toEqual([]);
  });
});
