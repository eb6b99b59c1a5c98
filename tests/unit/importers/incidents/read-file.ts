/** Files made of texts, and what a reader says of them, for the tests of readers. */
import type { Column } from '../../../../src/domain/column.ts';
import { textAt } from '../../../../src/domain/column-cells.ts';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import { readByBlocks } from '../../../../src/importers/incidents/delimited/delimited.importer.ts';
import { problemsOf } from '../../../../src/importers/incidents/problem-log.ts';
import type { Budget, RawTable, ReadOptions } from '../../../../src/importers/incidents/raw-table.ts';

interface HowToRead {
  readonly options?: ReadOptions;
  readonly budget?: Partial<Budget>;
  readonly blockBytes?: number;
}

/** @param content a text becomes UTF-8 */
export function read(content: string | Uint8Array<ArrayBuffer>, how: HowToRead = {}) {
  const tools = { onProgress: () => {}, options: how.options ?? {}, budget: { ...BUDGET, ...how.budget } };
  return readByBlocks(new Blob([content]), tools, how.blockBytes ?? 1 << 16);
}

/** @throws when the file is refused */
export async function tableOf(
  content: string | Uint8Array<ArrayBuffer>,
  how: HowToRead = {},
): Promise<RawTable> {
  const result = await read(content, how);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

export function rowsOf(table: RawTable): readonly (readonly string[])[] {
  return Array.from({ length: table.recordCount }, (_, record) =>
    table.columns.map((column) => textAt(column, record)),
  );
}

export function linesOf({ recordCount, places }: RawTable): readonly number[] {
  return Array.from(
    { length: recordCount },
    (_, record) => places.numbers?.[record] ?? places.first + record,
  );
}

/** Each as `code@line` with its column, where it has one, and what stood there. */
export function problemsIn(table: RawTable): readonly (readonly [string, number | null, string])[] {
  const lines = linesOf(table);
  return [...problemsOf(table.problems)].map(({ code, record, column, value }) => [
    `${code}@${lines[record]}`,
    column,
    value,
  ]);
}

/** Whether the cell says what its file says: numbers by value, as nothing else of them is kept. */
export function holds(column: Column, record: number, written: string): boolean {
  const text = textAt(column, record);
  if (column.kind !== 'number' || column.exceptions.has(record) || text === '') return text === written;
  return Number(written.replace(column.decimal, '.')) === column.values[record];
}
