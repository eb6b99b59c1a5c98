/** Converts cells, once per distinct word, and numbers without making strings. */
import type { Column } from '../../../domain/column.ts';
import { isEmptyAt, textAt } from '../../../domain/column-cells.ts';

export interface CellReadings<Value> {
  readonly ofText: (text: string) => Value;
  readonly ofNumber: (value: number) => Value;
  /** Milliseconds since 1970. */
  readonly ofTime: (milliseconds: number, zone: 'local' | 'utc', daysOnly: boolean) => Value;
}

/** @returns `null` for an empty or blank cell */
export type CellReader<Value> = (record: number) => Value | null;

export function cellReader<Value>(
  column: Column,
  { ofText, ofNumber, ofTime }: CellReadings<Value>,
): CellReader<Value> {
  switch (column.kind) {
    case 'words': {
      const { codes } = column;
      const values = column.words.map((word) => (word.trim() === '' ? null : ofText(word)));
      return (record) => values[codes[record] ?? 0] ?? null;
    }
    case 'number': {
      const { values, exceptions } = column;
      return (record) => {
        const value = values[record] ?? Number.NaN;
        if (!Number.isNaN(value)) return ofNumber(value);
        const text = exceptions.get(record);
        return text === undefined || text.trim() === '' ? null : ofText(text);
      };
    }
    case 'time': {
      const { values, exceptions, zone, daysOnly } = column;
      return (record) => {
        const value = values[record] ?? Number.NaN;
        if (!Number.isNaN(value)) return ofTime(value, zone, daysOnly);
        const text = exceptions.get(record);
        return text === undefined || text.trim() === '' ? null : ofText(text);
      };
    }
    case 'text':
      return (record) => {
        if (isEmptyAt(column, record)) return null;
        const text = textAt(column, record);
        return text.trim() === '' ? null : ofText(text);
      };
  }
}

/** @throws if the mapping names a column that the table does not have */
export function present(column: Column | undefined): Column {
  if (column === undefined) throw new Error('the mapping names a column that the table does not have');
  return column;
}

/** Reads every cell as text. */
export function textReader<Value>(
  column: Column | undefined,
  ofText: (text: string) => Value,
): CellReader<Value> {
  return cellReader<Value>(present(column), {
    ofText,
    ofNumber: (value) => ofText(String(value)),
    ofTime: (value) => ofText(String(value)),
  });
}
