/** Reads each record's market from its cell text and mapping. */
import type { MarketId } from '../../../domain/ids.ts';
import type { MarketMapping } from '../mapping.ts';
import type { RawTable } from '../raw-table.ts';
import { cellReader } from './cell-reader.ts';

export interface MarketReader {
  readonly column: number;
  /** Markets of the mapping, in order. */
  readonly markets: readonly MarketId[];
  /** Index into `markets` plus 1; 0 for none; `unknown` on the first occurrence of an unmapped text. */
  readonly read: (record: number) => number | 'unknown';
}

/** @returns `null` when the mapping has no market */
export function makeMarketReader(table: RawTable, mapping: MarketMapping | null): MarketReader | null {
  if (mapping === null) return null;
  const { column, words } = mapping;
  const cells = table.columns[column];
  if (cells === undefined)
    throw new Error('the market of the mapping is a column that the table does not have');
  const markets = [...new Set(Object.values(words).filter((id) => id !== null))];
  const told = new Set<string>();
  const numberOf = (text: string): number | string => {
    const word = text.trim();
    if (!Object.hasOwn(words, word)) return word;
    const id = words[word] ?? null;
    return id === null ? 0 : markets.indexOf(id) + 1;
  };
  const read = cellReader<number | string>(cells, {
    ofText: numberOf,
    ofNumber: (value) => numberOf(String(value)),
    ofTime: (value) => numberOf(String(value)),
  });
  return {
    column,
    markets,
    read: (record) => {
      const found = read(record) ?? 0;
      if (typeof found === 'number') return found;
      if (told.has(found)) return 0;
      told.add(found);
      return 'unknown';
    },
  };
}
