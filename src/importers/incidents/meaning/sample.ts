/** Samples records evenly over a table. */
import type { Column } from '../../../domain/column.ts';
import { textAt } from '../../../domain/column-cells.ts';

const MAX_SAMPLE = 2000;
/** Least share of cells that make a column what they are. */
export const MOST_CELLS = 0.8;
/** In a column whose name says so: the others are listed as unreadable. */
export const NAMED_CELLS = 0.02;

export function sampleRecords(recordCount: number): readonly number[] {
  const step = Math.max(1, recordCount / MAX_SAMPLE);
  return Array.from({ length: Math.min(recordCount, MAX_SAMPLE) }, (_, at) => Math.floor(at * step));
}

/** Returns the non-empty texts of sampled cells. */
export function sampleTexts(column: Column, records: readonly number[]): readonly string[] {
  return records.map((record) => textAt(column, record).trim()).filter((text) => text !== '');
}

/** 0 for no items. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** Yields a column's texts; for words, each once. */
export function* textsOf(column: Column, recordCount: number): Generator<string> {
  if (column.kind === 'words') yield* column.words;
  else for (let record = 0; record < recordCount; record += 1) yield textAt(column, record);
}
