/**
 * Filters the rows of a table and sorts them by one column. Numbers and words are sorted as numbers, other
 * texts by their bytes, which is code point order. Empty cells are last in both directions; ties stay in file
 * order.
 */
import type { Column, TextColumn } from '../../domain/column.ts';
import { isEmptyAt } from '../../domain/column-cells.ts';
import { type KeyedRows, sortByKey } from './sort-by-key.ts';
import { fillByteKeys, orderTies } from './text-keys.ts';

/** Column to sort by, or a number for each row (NaN is empty). */
export type SortKey = Column | Float64Array;

export interface RowSort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/**
 * @param shown 1 for the rows to list, by row
 * @param sort `null` for the order of the file
 * @param language for the order of words
 */
export function listRows(shown: Uint8Array, sort: RowSort | null, language: string): Uint32Array {
  const all = new Uint32Array(shown.length);
  let count = 0;
  for (let row = 0; row < shown.length; row += 1) {
    if (shown[row] === 0) continue;
    all[count] = row;
    count += 1;
  }
  const listed = all.slice(0, count);
  return sort === null ? listed : sortRows(listed, sort, language);
}

function sortRows(listed: Uint32Array, { by, descending }: RowSort, language: string): Uint32Array {
  const texts = !(by instanceof Float64Array) && by.kind === 'text' ? by : null;
  const numbers = texts === null ? numbersOf(by as Exclude<SortKey, TextColumn>, language) : null;
  const isEmpty = (row: number) => (texts === null ? Number.isNaN(numbers?.[row]) : isEmptyAt(texts, row));
  const rows = listed.filter((row) => !isEmpty(row));
  const keyed = { rows, high: new Uint32Array(rows.length), low: new Uint32Array(rows.length) };
  const skipped = texts === null ? 0 : fillByteKeys(keyed, texts);
  if (numbers !== null) fillNumberKeys(keyed, numbers);
  if (descending) turnKeys(keyed);
  const sorted = sortByKey(keyed);
  if (texts !== null) orderTies(sorted, texts, skipped, descending);
  const ordered = new Uint32Array(listed.length);
  ordered.set(sorted.rows);
  ordered.set(listed.filter(isEmpty), rows.length);
  return ordered;
}

/** Returns numbers in the sort order of the cells. */
function numbersOf(by: Exclude<SortKey, TextColumn>, language: string): Float64Array {
  if (by instanceof Float64Array) return by;
  if (by.kind !== 'words') return by.values;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = [...by.words.keys()].sort((a, b) => compare(by.words[a] ?? '', by.words[b] ?? ''));
  const ranks = new Float64Array(order.length);
  for (const [rank, code] of order.entries()) ranks[code] = rank;
  // The first word is the empty cell.
  ranks[0] = Number.NaN;
  return Float64Array.from(by.codes, (code) => ranks[code] as number);
}

/** Writes sortable bits of a number: negative numbers inverted, others after them. */
function fillNumberKeys({ rows, high, low }: KeyedRows, numbers: Float64Array): void {
  const number = new Float64Array(1);
  const halves = new DataView(number.buffer);
  for (let i = 0; i < rows.length; i += 1) {
    // Adding 0 turns -0 into 0.
    halves.setFloat64(0, (numbers[rows[i] as number] as number) + 0);
    const [front, back] = [halves.getUint32(0), halves.getUint32(4)];
    const isNegative = front >= 0x8000_0000;
    high[i] = isNegative ? ~front : front ^ 0x8000_0000;
    low[i] = isNegative ? ~back : back;
  }
}

function turnKeys({ high, low }: KeyedRows): void {
  for (let i = 0; i < high.length; i += 1) {
    high[i] = ~(high[i] as number);
    low[i] = ~(low[i] as number);
  }
}
