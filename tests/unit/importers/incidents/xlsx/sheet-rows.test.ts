import { describe, expect, it } from 'vitest';
import { type Row, SheetRows } from '../../../../../src/importers/incidents/xlsx/sheet-rows.ts';

/** A row of numbers, each with its cell reference; or of texts. */
function rowOf(...places: readonly (readonly [place: string, number: string])[]): Row {
  const [row] = rowsOf('n', places);
  if (row === undefined) throw new Error('no row');
  return row;
}

function rowsOf(
  kind: 'n' | 'str',
  places: readonly (readonly [place: string, text: string])[],
): readonly Row[] {
  const rows: Row[] = [];
  const reader = new SheetRows({
    sharedTexts: [],
    styles: [],
    from1904: false,
    takeRow: (row) => rows.push(row),
    takeArea: () => {},
  });
  reader.open('row', { r: '1' });
  for (const [place, number] of places) {
    reader.open('c', { r: place, t: kind });
    reader.open('v', {});
    reader.text(number);
    reader.close('v');
    reader.close('c');
  }
  reader.close('row');
  return rows;
}

describe('SheetRows', () => {
  it('returns cells from left to right in any file order', () => {
    const { cells } = rowOf(['C1', '3'], ['A1', '1']);
    expect(cells.map(({ column, value }) => [column, value])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('leaves out rows of blank cells', () => {
    expect(rowsOf('str', [])).toEqual([]);
    expect(
      rowsOf('str', [
        ['A1', ' '],
        ['B1', '\u00a0'],
      ]),
    ).toEqual([]);
    expect(
      rowsOf('str', [
        ['A1', ' '],
        ['B1', 'x'],
      ]),
    ).toHaveLength(1);
  });

  it('reports a repeated cell and uses the last value', () => {
    const { cells } = rowOf(['A1', '1'], ['B1', '2'], ['A1', '7']);
    expect(cells).toEqual([
      { column: 0, value: null, fault: { code: 'duplicate-key', text: '1' } },
      { column: 0, value: 7, fault: null },
      { column: 1, value: 2, fault: null },
    ]);
  });

  it('reports every cell without a column', () => {
    const { cells } = rowOf(['A1', '1'], ['1', '8'], ['2', '9']);
    expect(cells.filter(({ fault }) => fault !== null).map(({ fault }) => fault?.text)).toEqual(['8', '9']);
  });
});
