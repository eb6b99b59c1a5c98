import { describe, expect, it } from 'vitest';
import { directionOf, tableColumns, textsOf } from '../../../../src/features/dossiers/table-columns.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { makeTable } from '../../analysis/incidents/make-incidents.ts';

function table(columns: Readonly<Record<string, readonly string[]>>, rowCount: number) {
  return makeTable(
    Array.from({ length: rowCount }, () => ({})),
    makeRawTable(columns).columns,
  );
}

describe('tableColumns', () => {
  it('offers columns with at most 30 texts in all files together', () => {
    const numbered = (from: number) => Array.from({ length: 20 }, (_, at) => `${from + at}`);
    const way = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 'in' : 'out'));
    const files = [table({ way, place: numbered(0) }, 20), table({ place: numbered(20), way }, 20)];
    expect(tableColumns(files)).toEqual(['way']);
    expect(tableColumns(files.slice(0, 1))).toEqual(['way', 'place']);
  });

  it('returns no text for files without the column', () => {
    const [one, other] = [table({ way: ['in', 'out'] }, 2), table({ place: ['a', 'b'] }, 2)];
    expect([0, 1].map(textsOf(one, 'way'))).toEqual(['in', 'out']);
    expect([0, 1].map(textsOf(other, 'way'))).toEqual(['', '']);
  });
});

describe('directionOf', () => {
  it.each(['Direction', 'Smjer', 'СМЕР', 'Посока', 'Насока', 'Yön', 'Direcție', 'Κατεύθυνση', 'ulaz/izlaz'])(
    'finds %s',
    (name) => {
      expect(directionOf(['place', name])).toBe(name);
    },
  );

  it('finds none among other columns', () => {
    expect(directionOf(['directions', 'place'])).toBeNull();
  });
});
