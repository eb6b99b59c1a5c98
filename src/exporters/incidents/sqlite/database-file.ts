/**
 * Writes a SQLite file: tables with their indexes, and the schema table on its first page;
 * sqlite.org/fileformat2.html, sections 1.3 and 2.6.
 */
import { PAGE_BYTES, type Page, PageFile, viewOf } from './page-file.ts';
import { RecordWriter, type SqlValue } from './record.ts';
import { addIndex, TableTree } from './tree.ts';

const HEADER_BYTES = 100;
/** Version of the library whose format description is used: 3.45.0. */
const SQLITE_VERSION = 3_045_000;
const SCHEMA_FORMAT = 4;
const UTF_8 = 1;

interface Entry {
  readonly type: 'table' | 'index';
  readonly name: string;
  readonly table: string;
  readonly root: number;
  readonly sql: string | null;
}

export interface SmallTable {
  readonly name: string;
  readonly sql: string;
  /** The first row has the id 1; a column that is its id has `null`. */
  readonly rows: readonly (readonly SqlValue[])[];
  /**
   * Columns of each index that SQLite creates automatically for keys and unique constraints, in the order of
   * the SQL.
   */
  readonly indexes: readonly (readonly number[])[];
  /** Row ids in ascending order, if not 1, 2, 3 …. */
  readonly ids?: readonly number[];
}

export class DatabaseFile {
  readonly #file = new PageFile();
  readonly #first: Page = this.#file.add();
  readonly #entries: Entry[] = [];
  readonly #record = new RecordWriter();

  addSmallTable({ name, sql, rows, indexes, ids }: SmallTable): void {
    const idOf = (row: number) => ids?.[row] ?? row + 1;
    const tree = new TableTree(this.#file);
    for (const [row, values] of rows.entries()) tree.add(idOf(row), this.#recordOf(values));
    this.#entries.push({ type: 'table', name, table: name, root: tree.finish(), sql });
    for (const [at, columns] of indexes.entries()) {
      const records = rows.map((values, row) =>
        this.#recordOf([...columns.map((column) => values[column] ?? null), idOf(row)]),
      );
      const root = addIndex(this.#file, records);
      this.#entries.push({
        type: 'index',
        name: `sqlite_autoindex_${name}_${at + 1}`,
        table: name,
        root,
        sql: null,
      });
    }
  }

  /** Begins a table that is filled row by row. Call `end` after the last row. */
  beginTable(name: string, sql: string): { add: (id: number, record: Uint8Array) => void; end: () => void } {
    const tree = new TableTree(this.#file);
    return {
      add: (id, record) => tree.add(id, record),
      end: () => {
        this.#entries.push({ type: 'table', name, table: name, root: tree.finish(), sql });
      },
    };
  }

  /** @param marks application id and version of the file */
  finish(marks: {
    readonly applicationId: number;
    readonly userVersion: number;
  }): readonly Uint8Array<ArrayBuffer>[] {
    const list = new TableTree(this.#file, { page: this.#first, begin: HEADER_BYTES });
    for (const [at, { type, name, table, root, sql }] of this.#entries.entries())
      list.add(at + 1, this.#recordOf([type, name, table, root, sql]));
    if (list.finish() !== this.#first.number) throw new Error('the list of tables is longer than a page');
    this.#putHeader(marks.applicationId, marks.userVersion);
    return this.#file.parts();
  }

  #recordOf(values: readonly SqlValue[]): Uint8Array {
    for (const value of values) this.#record.put(value);
    return this.#record.take();
  }

  #putHeader(applicationId: number, userVersion: number): void {
    const { bytes } = this.#first;
    const view = viewOf(bytes);
    new TextEncoder().encodeInto('SQLite format 3\0', bytes);
    view.setUint16(16, PAGE_BYTES);
    // No journal; no reserved bytes in a page; fractions fixed by the format.
    bytes.set([1, 1, 0, 64, 32, 32], 18);
    view.setUint32(24, 1);
    view.setUint32(28, this.#file.count);
    view.setUint32(40, 1);
    view.setUint32(44, SCHEMA_FORMAT);
    view.setUint32(56, UTF_8);
    view.setUint32(60, userVersion);
    view.setUint32(68, applicationId);
    view.setUint32(92, 1);
    view.setUint32(96, SQLITE_VERSION);
  }
}
