/** Recognises rows with the totals of a table: “Total”, “Ukupno”, “Вкупно”. */
import type { Column } from '../../../domain/column.ts';
import { foldText } from '../../../lib/text-fold.ts';
import type { RawTable } from '../raw-table.ts';
import { cellReader } from './cell-reader.ts';

/** In the languages of the region and in English. */
const WORDS = new Set(
  [
    'total',
    'totals',
    'grand total',
    'subtotal',
    'međuzbir',
    'međuzbroj',
    'sum',
    'suma',
    'ukupno',
    'sveukupno',
    'svega',
    'zbir',
    'zbroj',
    'skupaj',
    'vsota',
    'укупно',
    'свега',
    'збир',
    'вкупно',
    'общо',
    'всичко',
    'сума',
    'gjithsej',
    'totali',
    'shuma',
    'total general',
    'итого',
    'всего',
    'toplam',
    'genel toplam',
    'σύνολο',
  ].map(foldText),
);
/** “Total for March”, “Ukupno za 2024.”, “Total 2”. */
const OF_WHAT = /\s*[:：]?(?:\s+(?:for|of|za|per|de|pentru)\s.*|\s+\d+)?\s*[:：]?$/u;
/** Totals are labelled at the beginning of their row. */
const FIRST_COLUMNS = 4;

/** Returns the column that labels a record as a total; `null` for any other record. */
export function makeTotalFinder({ columns }: RawTable): (record: number) => number | null {
  const readers = columns.slice(0, FIRST_COLUMNS).map(labelReader);
  return (record) => {
    const at = readers.findIndex((isTotal) => isTotal(record) === true);
    return at < 0 ? null : at;
  };
}

function labelReader(column: Column): (record: number) => boolean | null {
  return cellReader<boolean>(column, {
    ofText: (text) => text.length < 40 && WORDS.has(foldText(text).replace(OF_WHAT, '')),
    ofNumber: () => false,
    ofTime: () => false,
  });
}
