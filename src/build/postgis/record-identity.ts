/**
 * What makes a record the same one in a later file of its source: its id, or else all its cells. Cells are compared by
 * the names of their columns, so an export with columns in another order has the same records.
 */
import { createHash } from 'node:crypto';
import { textAt } from '../../domain/column-cells.ts';
import type { RawTable } from '../../importers/incidents/raw-table.ts';

export interface RecordIdentity {
  readonly identityOf: (record: number) => string;
  /**
   * Hash of the cells and of what is stored. It changes when the file differs, and when another mapping or edition of
   * the atlas gives another row.
   */
  readonly contentOf: (record: number, stored: string) => string;
}

/** Between a name and a cell, and after a cell. */
const [NAME_END, CELL_END] = ['\u001f', '\u001e'];

/** @param idColumn index into the columns of the table, or `null` */
export function recordIdentity(table: RawTable, idColumn: number | null): RecordIdentity {
  const { columns, shapes } = table;
  const byName = columns.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const ids = idColumn === null ? undefined : columns[idColumn];
  const cellsOf = (record: number) => {
    let cells = '';
    for (const column of byName) {
      const cell = cleaned(textAt(column, record));
      if (cell !== '') cells += column.name + NAME_END + cell + CELL_END;
    }
    return shapes === null ? cells : `${cells}${shapes.x[record]} ${shapes.y[record]}`;
  };
  return {
    identityOf: (record) => {
      const id = ids === undefined ? '' : cleaned(textAt(ids, record));
      return id === '' ? hashOf(cellsOf(record)) : id;
    },
    contentOf: (record, stored) => hashOf(cellsOf(record) + stored),
  };
}

/** PostgreSQL has no NUL in texts. */
function cleaned(text: string): string {
  return text.normalize('NFC').replaceAll('\0', '').trim();
}

/** MD5 tells records apart, and its 128 bits fit a `uuid`. */
function hashOf(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
