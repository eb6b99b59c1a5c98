/**
 * Reads a SQLite file page by page, without SQL; sqlite.org/fileformat2.html. Pages are read in blocks, a few
 * of which are cached. Each page is read once per table, even if others point to it again.
 */
import { bytesOf } from '../delimited/blocks.ts';
import { Refused } from '../refused.ts';
import { columnsOfSql, type TableColumns } from './table-columns.ts';
import { readValues, type SqlValue } from './values.ts';
import { readVarint } from './varint.ts';

const HEADER_BYTES = 100;
const BLOCK_BYTES = 1 << 20;
const KEPT_BLOCKS = 32;
const LEAF = 0x0d;
const INTERIOR = 0x05;
/** Real trees are lower: each level has many times the pages of the one above. */
const MAX_LEVELS = 20;
const ENCODINGS: readonly string[] = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'];

export interface SqlTable extends TableColumns {
  readonly name: string;
  readonly root: number;
}

export interface SqlRow {
  readonly id: number;
  /** One per column; `null` if the row is unreadable. */
  readonly values: readonly SqlValue[] | null;
}

export class Database {
  /** Whether changes may be in a separate file, which was not given. */
  readonly mayLackChanges: boolean;
  /** Unreadable table pages, with an unknown number of rows. */
  lostPages = 0;
  readBytes = 0;
  readonly #file: Blob;
  readonly #mostBytes: number;
  readonly #pageBytes: number;
  readonly #usableBytes: number;
  readonly #decoder: TextDecoder;
  readonly #blocks = new Map<number, Uint8Array>();

  private constructor(file: Blob, header: DataView, mostBytes: number) {
    const said = header.getUint16(16);
    this.#file = file;
    this.#mostBytes = mostBytes;
    this.#pageBytes = said === 1 ? 65_536 : said;
    this.#usableBytes = this.#pageBytes - header.getUint8(20);
    this.#decoder = new TextDecoder(ENCODINGS[header.getUint32(56)] ?? 'utf-8', { ignoreBOM: true });
    this.mayLackChanges = header.getUint8(19) === 2;
  }

  /** @param mostBytes of one row. @throws Refused, UnreadableFile */
  static async open(file: Blob, mostBytes: number): Promise<Database> {
    const head = await bytesOf(file, 0, HEADER_BYTES);
    const header = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const pageBytes = head.length === HEADER_BYTES ? header.getUint16(16) : 0;
    const isPower = pageBytes === 1 || (pageBytes >= 512 && (pageBytes & (pageBytes - 1)) === 0);
    if (!isPower || (pageBytes > 1 && pageBytes - header.getUint8(20) < 480)) {
      const place = { unit: 'byte', number: 16 } as const;
      throw new Refused({
        kind: 'damaged',
        format: 'geopackage',
        place,
        detail: `pages of ${pageBytes} bytes`,
      });
    }
    return new Database(file, header, mostBytes);
  }

  /** Keyed by lower-case name, as SQLite compares them. */
  async tables(most: number): Promise<ReadonlyMap<string, SqlTable>> {
    const tables = new Map<string, SqlTable>();
    const schema: SqlTable = {
      name: 'sqlite_schema',
      root: 1,
      columns: ['type', 'name', 'tbl_name', 'rootpage', 'sql'].map((name) => ({
        name,
        type: '',
        missing: null,
        isRowId: false,
      })),
      hasRowIds: true,
    };
    for await (const { values } of this.rows(schema)) {
      const [type, name, , root, sql] = values ?? [];
      if (type !== 'table' || typeof name !== 'string' || typeof root !== 'number') continue;
      if (typeof sql !== 'string' || tables.size === most) continue;
      tables.set(name.toLowerCase(), { name, root, ...columnsOfSql(sql) });
    }
    return tables;
  }

  /** Yields rows by id. @throws UnreadableFile */
  async *rows(table: SqlTable): AsyncGenerator<SqlRow> {
    const pages = new Unread(this.#file.size / this.#pageBytes);
    const waiting = [{ page: table.root, level: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { page, level } = next;
      const bytes = level <= MAX_LEVELS && pages.take(page) ? await this.#page(page) : null;
      const begin = page === 1 ? HEADER_BYTES : 0;
      const kind = bytes?.[begin];
      if (bytes === null || (kind !== LEAF && kind !== INTERIOR)) {
        this.lostPages += 1;
        continue;
      }
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const count = view.getUint16(begin + 3);
      const list = begin + (kind === LEAF ? 8 : 12);
      const places: number[] = [];
      for (let i = 0; i < count && list + 2 * i + 2 <= bytes.length; i += 1)
        places.push(view.getUint16(list + 2 * i));
      if (kind === INTERIOR) {
        const children = places.filter((at) => at + 4 <= bytes.length).map((at) => view.getUint32(at));
        children.push(view.getUint32(begin + 8));
        for (const child of children.reverse()) waiting.push({ page: child, level: level + 1 });
      } else {
        for (const at of places) yield await this.#row(bytes, at, table, pages);
      }
    }
  }

  async #row(page: Uint8Array, begin: number, { columns }: SqlTable, pages: Unread): Promise<SqlRow> {
    const length = readVarint(page, begin);
    const id = readVarint(page, length.end);
    const bytes = await this.#payload(page, id.end, length.value, pages);
    const values = bytes === null ? null : readValues(bytes, this.#decoder);
    if (values === null) return { id: id.value, values };
    const all = columns.map(({ isRowId, missing }, i) =>
      isRowId && (values[i] ?? null) === null ? id.value : i < values.length ? (values[i] ?? null) : missing,
    );
    return { id: id.value, values: all };
  }

  /**
   * Reads a row that may continue on overflow pages, each linked to the next. `null` if the chain is broken.
   */
  async #payload(page: Uint8Array, begin: number, length: number, pages: Unread): Promise<Uint8Array | null> {
    if (length < 0 || length > this.#mostBytes || length > this.#file.size) return null;
    const usable = this.#usableBytes;
    const most = usable - 35;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const rest = least + ((length - least) % (usable - 4));
    const here = length <= most ? length : rest <= most ? rest : least;
    if (begin + here > page.length) return null;
    if (here === length) return page.subarray(begin, begin + length);
    const whole = new Uint8Array(length);
    whole.set(page.subarray(begin, begin + here));
    let next = uint32At(page, begin + here);
    for (let at = here; at < length; ) {
      const following = pages.take(next) ? await this.#page(next) : null;
      if (following === null) return null;
      const piece = following.subarray(4, Math.min(usable, 4 + length - at));
      whole.set(piece, at);
      at += piece.length;
      next = uint32At(following, 0);
    }
    return whole;
  }

  /** @param number from 1, of an existing page */
  async #page(number: number): Promise<Uint8Array> {
    const begin = (number - 1) * this.#pageBytes;
    const index = Math.floor(begin / BLOCK_BYTES);
    let block = this.#blocks.get(index);
    if (block === undefined) {
      block = await bytesOf(this.#file, index * BLOCK_BYTES, (index + 1) * BLOCK_BYTES);
      this.readBytes += block.length;
      const [oldest] = this.#blocks.keys();
      if (this.#blocks.size === KEPT_BLOCKS && oldest !== undefined) this.#blocks.delete(oldest);
      this.#blocks.set(index, block);
    }
    const at = begin - index * BLOCK_BYTES;
    return block.subarray(at, at + this.#pageBytes);
  }
}

/** Tracks the pages not yet visited. */
class Unread {
  readonly #isTaken: Uint8Array;

  /** @param count pages of the file; the last may be partial */
  constructor(count: number) {
    this.#isTaken = new Uint8Array(Math.floor(count));
  }

  /** @param page from 1. @returns false if missing or already taken */
  take(page: number): boolean {
    if (this.#isTaken[page - 1] !== 0) return false;
    this.#isTaken[page - 1] = 1;
    return true;
  }
}

function uint32At(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}
