/** Reads each record's quantity and unit. */
import type { Column } from '../../../domain/column.ts';
import type { QuantityMapping } from '../mapping.ts';
import type { RawTable } from '../raw-table.ts';
import { cellReader } from './cell-reader.ts';
import { parseQuantity } from './quantity.ts';
import { unitOf, unitOfName } from './units.ts';

export interface ReadQuantity {
  /** NaN if not a quantity. */
  readonly value: number;
  /** Empty if absent. */
  readonly unit: string;
  readonly isApproximate?: true;
}

/** @returns `null` for an empty cell */
export function makeQuantityReader(
  table: RawTable,
  { column, style, unit }: QuantityMapping,
): (record: number) => ReadQuantity | null {
  const numbers = table.columns[column];
  if (numbers === undefined || style === null) throw new Error('the quantity of the mapping is still open');
  const always =
    typeof unit === 'object' && 'always' in unit ? unit.always : (unitOfName(numbers.name) ?? '');
  const unitColumn = typeof unit === 'object' && 'column' in unit ? table.columns[unit.column] : undefined;
  const readUnit = unitColumn === undefined ? null : cellReader(unitColumn, TEXTS);
  const inCells = readUnit === null ? always : '';
  const read = cellReader<ReadQuantity>(numbers, {
    ofText: (text) => {
      const quantity = parseQuantity(text, style);
      if (quantity === null) return { value: Number.NaN, unit: '' };
      return { ...quantity, unit: unitOf(quantity.unit || inCells) };
    },
    ofNumber: asNumber(numbers, style, inCells),
    ofTime: () => ({ value: Number.NaN, unit: '' }),
  });
  if (readUnit === null) return read;
  return (record) => {
    const quantity = read(record);
    return quantity === null ? null : { ...quantity, unit: quantity.unit || (readUnit(record) ?? always) };
  };
}

const TEXTS = {
  ofText: unitOf,
  ofNumber: (value: number) => String(value),
  ofTime: (value: number) => String(value),
};

/** The column was parsed with its mark as decimal. If that separates thousands, `1.234` is 1234. */
function asNumber(
  column: Column,
  style: NonNullable<QuantityMapping['style']>,
  unit: string,
): (value: number) => ReadQuantity {
  const isGrouped = column.kind === 'number' && style.grouped && style.decimal !== column.decimal;
  if (!isGrouped) return (value) => ({ value, unit });
  return (value) => ({ value: Number.isInteger(value) ? value : Math.round(value * 1000), unit });
}
