import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fingerprintRows,
  identifyRecords,
  matchPrints,
  readIdentities,
} from '../../../../src/analysis/incidents/record-identity.ts';
import type { IncidentTable } from '../../../../src/domain/incident.ts';
import { allSteps } from '../../../../src/lib/all-steps.ts';
import { type Cells, makeRawTable } from '../../../support/make-raw-table.ts';
import { makeTable } from './make-incidents.ts';

function table(columns: Readonly<Record<string, Cells>>, rowCount: number): IncidentTable {
  return makeTable(
    Array.from({ length: rowCount }, () => ({})),
    makeRawTable(columns).columns,
  );
}

function matched(older: IncidentTable, newer: IncidentTable): number[] {
  const [saved, prints] = [older, newer].map((one) => allSteps(fingerprintRows(one)));
  return [...allSteps(matchPrints(prints as Float64Array, saved as Float64Array))];
}

describe('matchPrints', () => {
  it('finds the rows of the same ids, whatever their order and other cells', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' }).map((id) => `x${id}x`),
        ),
        fc.uniqueArray(
          fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' }).map((id) => `x${id}x`),
        ),
        (older, newer) => {
          const places = matched(
            table({ id: { kept: older }, kg: older.map((_, at) => at) }, older.length),
            table({ kg: newer.map((_, at) => at + 7), id: { kept: newer } }, newer.length),
          );
          expect(places).toEqual(newer.map((id) => older.indexOf(id) + 1));
        },
      ),
    );
  });

  it('leaves out ids that occur twice in either file, and empty ones', () => {
    const older = table({ id: ['A', 'B', 'B', '', 'D'] }, 5);
    expect(matched(older, table({ id: ['D', 'A', 'A', '', 'B'] }, 5))).toEqual([5, 0, 0, 0, 0]);
  });

  it('compares all cells and the position without an id column, in any order of columns', () => {
    const older = table({ place: ['Niš', 'Niš', 'Vidin'], kg: [1.5, 2, 3] }, 3);
    const newer = table({ kg: ['3', '1,5', '2.5'], place: ['Vidin', 'Niš', 'Niš'] }, 3);
    expect(matched(older, newer)).toEqual([3, 1, 0]);
    const moved = { ...older, lng: Int32Array.of(5, 0, 0), lat: Int32Array.of(5, 0, 0) };
    expect(matched(older, moved)).toEqual([0, expect.any(Number), expect.any(Number)]);
  });
});

describe('identifyRecords', () => {
  it('keeps what was saved of records that the table lacks, if the id column is the same', () => {
    const all = table({ id: ['A', 'B', 'C'] }, 3);
    const records = Uint32Array.of(0, 2);
    const before = { records, identities: allSteps(identifyRecords(records, all, null)) };
    const part = { ...table({ id: ['B', 'C'] }, 2), record: Uint32Array.of(1, 2) };
    const wanted = Uint32Array.of(0, 1, 2);
    expect(allSteps(identifyRecords(wanted, part, before))).toEqual({
      column: 'id',
      file: 'made',
      prints: allSteps(fingerprintRows(all)),
    });
    const other = { ...part, idColumn: -1 };
    expect(allSteps(identifyRecords(wanted, other, before)).prints[0]).toBe(0);
  });
});

describe('readIdentities', () => {
  it('refuses what was not saved here', () => {
    const right = { column: null, file: 'a.csv', prints: new Float64Array(2) };
    expect(readIdentities(right, 2)).toEqual(right);
    for (const wrong of [
      null,
      {},
      { ...right, prints: [0, 0] },
      { ...right, file: 1 },
      { ...right, column: 1 },
    ])
      expect(readIdentities(wrong, 2)).toBeNull();
    expect(readIdentities(right, 3)).toBeNull();
  });
});
