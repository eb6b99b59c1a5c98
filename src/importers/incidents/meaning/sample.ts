/** Some records of a table, evenly from all of it, to guess by. */
import type { Column } from '../../../domain/column.ts';
import { textAt } from '../../../domain/column-cells.ts';

const MOST = 2000;

export function sampleRecords(recordCount: number): readonly number[] {
  const step = Math.max(1, recordCount / MOST);
  return Array.from({ length: Math.min(recordCount, MOST) }, (_, at) => Math.floor(at * step));
}

/** Texts of the sampled cells that are not empty. */
export function sampleTexts(column: Column, records: readonly number[]): readonly string[] {
  return records.map((record) => textAt(column, record).trim()).filter((text) => text !== '');
}

/** 0 for no items at all. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** All that stands in a column; of words, which repeat, each once. */
export function* textsOf(column: Column, recordCount: number): Generator<string> {
  if (column.kind === 'words') yield* column.words;
  else for (let record = 0; record < recordCount; record += 1) yield textAt(column, record);
}
