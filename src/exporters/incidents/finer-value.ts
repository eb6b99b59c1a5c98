/**
 * Finds cells that reveal more than a coarsened export allows: a date in words, a coordinate, a grid
 * reference.
 */
import type { Column } from '../../domain/column.ts';
import type { IncidentTable } from '../../domain/incident.ts';
import { plainDigits } from '../../lib/plain-digits.ts';
import type { Coarsening } from './coarsening.ts';
import { dateFormatter, dateParts } from './finer-date.ts';
import { positionFormatter, positionParts } from './finer-position.ts';
import { loneNumber, saysPart } from './number-parts.ts';

/** @returns a test whether a text of the column, on a row, must be emptied */
export function finerValueFinder(
  table: IncidentTable,
  column: Column,
  { position, date }: Coarsening,
): (text: string, row: number) => boolean {
  const tellers = [
    ...(position === 'exact' ? [] : [positionFormatter(table, position)]),
    ...(date === 'exact' ? [] : [dateFormatter(table, date)]),
  ];
  const parts = [
    ...(position === 'exact' ? [] : positionParts(table, position)),
    ...(date === 'exact' ? [] : dateParts(table, date)),
  ];
  const isOfParts = saysPart(column, table.rowCount, parts);
  return (text, row) => {
    const plain = plainDigits(text);
    if (!/\d/.test(plain)) return false;
    return (isOfParts && loneNumber(plain) !== null) || tellers.some((tells) => tells(plain, row));
  };
}
