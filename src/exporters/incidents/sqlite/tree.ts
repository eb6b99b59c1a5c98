/** B-trees of pages, with rows by id: sqlite.org/fileformat2.html, sections 1.5 and 1.6. */
import { PAGE_BYTES, type Page, type PageFile, viewOf } from './page-file.ts';
import { putVarint, varintBytes } from './record.ts';

const TABLE_LEAF = 0x0d;
const TABLE_INTERIOR = 0x05;
const INDEX_LEAF = 0x0a;
const LEAF_HEAD = 8;
const INTERIOR_HEAD = 12;
const POINTER_BYTES = 2;
const PAGE_NUMBER_BYTES = 4;
/** A cell of an interior page has a page number, an id of at most nine bytes, and a pointer. */
const MAX_CELLS = Math.floor((PAGE_BYTES - INTERIOR_HEAD) / (PAGE_NUMBER_BYTES + 9 + POINTER_BYTES));
/** Maximum bytes of a row on its page, and minimum if it overflows to others. */
const MAX_HERE = { table: PAGE_BYTES - 35, index: Math.floor(((PAGE_BYTES - 12) * 64) / 255) - 23 } as const;
const MIN_HERE = Math.floor(((PAGE_BYTES - 12) * 32) / 255) - 23;

interface Child {
  readonly page: number;
  /** The greatest id in its subtree. */
  readonly lastId: number;
}

/** A leaf page being filled: pointers from the front, rows from the back. */
class Leaf {
  readonly page: Page;
  readonly #kind: number;
  readonly #begin: number;
  #count = 0;
  #end = PAGE_BYTES;

  /** @param begin number of bytes of the page already in use */
  constructor(page: Page, kind: number, begin: number) {
    this.page = page;
    this.#kind = kind;
    this.#begin = begin;
  }

  hasRoom(bytes: number): boolean {
    const list = this.#begin + LEAF_HEAD + (this.#count + 1) * POINTER_BYTES;
    return this.#end - bytes >= list;
  }

  add(cell: Uint8Array): void {
    this.#end -= cell.length;
    this.page.bytes.set(cell, this.#end);
    viewOf(this.page.bytes).setUint16(this.#begin + LEAF_HEAD + this.#count * POINTER_BYTES, this.#end);
    this.#count += 1;
  }

  finish(): void {
    putHead(this.page, this.#begin, this.#kind, this.#count, this.#end);
  }
}

function putHead({ bytes }: Page, begin: number, kind: number, count: number, end: number): void {
  bytes[begin] = kind;
  const view = viewOf(bytes);
  view.setUint16(begin + 3, count);
  view.setUint16(begin + 5, end);
}

/** A table; rows are added in ascending order of id. */
export class TableTree {
  readonly #file: PageFile;
  readonly #leaves: Child[] = [];
  #leaf: Leaf;
  #lastId = 0;

  /** @param first page of the schema table and its bytes already in use */
  constructor(file: PageFile, first?: { readonly page: Page; readonly begin: number }) {
    this.#file = file;
    this.#leaf = new Leaf(first?.page ?? file.add(), TABLE_LEAF, first?.begin ?? 0);
  }

  add(id: number, record: Uint8Array): void {
    const idBytes = varintBytes(id);
    const bytes = cellBytes(record.length, MAX_HERE.table) + idBytes;
    if (!this.#leaf.hasRoom(bytes)) {
      this.#close();
      this.#leaf = new Leaf(this.#file.add(), TABLE_LEAF, 0);
    }
    this.#leaf.add(makeCell(this.#file, record, MAX_HERE.table, id));
    this.#lastId = id;
  }

  /** @returns the root page */
  finish(): number {
    this.#close();
    let children: readonly Child[] = this.#leaves;
    while (children.length > 1) children = this.#parents(children);
    return children[0]?.page ?? 0;
  }

  #close(): void {
    this.#leaf.finish();
    this.#leaves.push({ page: this.#leaf.page.number, lastId: this.#lastId });
  }

  /** As few parents as possible, filled evenly, because none may have a single child. */
  #parents(children: readonly Child[]): readonly Child[] {
    const count = Math.ceil(children.length / (MAX_CELLS + 1));
    return Array.from({ length: count }, (_, at) => {
      const [from, to] = [at, at + 1].map((edge) => Math.round((edge * children.length) / count));
      return this.#parent(children.slice(from, to));
    });
  }

  #parent(children: readonly Child[]): Child {
    const page = this.#file.add();
    const view = viewOf(page.bytes);
    const last = children.at(-1) as Child;
    let end = PAGE_BYTES;
    for (const [at, { page: child, lastId }] of children.slice(0, -1).entries()) {
      end -= PAGE_NUMBER_BYTES + varintBytes(lastId);
      view.setUint32(end, child);
      putVarint(page.bytes, end + PAGE_NUMBER_BYTES, lastId);
      view.setUint16(INTERIOR_HEAD + at * POINTER_BYTES, end);
    }
    putHead(page, 0, TABLE_INTERIOR, children.length - 1, end);
    view.setUint32(8, last.page);
    return { page: page.number, lastId: last.lastId };
  }
}

/**
 * Adds an index of a few rows.
 *
 * @param records in order, each with its row id as the last value
 * @returns its page
 */
export function addIndex(file: PageFile, records: readonly Uint8Array[]): number {
  const leaf = new Leaf(file.add(), INDEX_LEAF, 0);
  for (const record of records) leaf.add(makeCell(file, record, MAX_HERE.index, null));
  leaf.finish();
  return leaf.page.number;
}

function bytesHere(length: number, most: number): number {
  if (length <= most) return length;
  const rest = MIN_HERE + ((length - MIN_HERE) % (PAGE_BYTES - PAGE_NUMBER_BYTES));
  return rest <= most ? rest : MIN_HERE;
}

/** Size without the id. */
function cellBytes(length: number, most: number): number {
  const here = bytesHere(length, most);
  return varintBytes(length) + here + (here < length ? PAGE_NUMBER_BYTES : 0);
}

/** Longer records overflow into a chain of pages. */
function makeCell(file: PageFile, record: Uint8Array, most: number, id: number | null): Uint8Array {
  const here = bytesHere(record.length, most);
  const cell = new Uint8Array(cellBytes(record.length, most) + (id === null ? 0 : varintBytes(id)));
  let at = putVarint(cell, 0, record.length);
  if (id !== null) at = putVarint(cell, at, id);
  cell.set(record.subarray(0, here), at);
  let [names, place] = [cell, at + here];
  const room = PAGE_BYTES - PAGE_NUMBER_BYTES;
  for (let from = here; from < record.length; from += room) {
    const page = file.add();
    viewOf(names).setUint32(place, page.number);
    page.bytes.set(record.subarray(from, from + room), PAGE_NUMBER_BYTES);
    [names, place] = [page.bytes, 0];
  }
  return cell;
}
