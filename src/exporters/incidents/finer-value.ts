/** Whether a cell of the file itself says what is to be told less exactly: a day in words of its own, a coordinate, a reference of a grid. */
import type { Column } from '../../domain/column.ts';
import type { IncidentTable } from '../../domain/incident.ts';
import { plainDigits } from '../../lib/plain-digits.ts';
import type { Coarsening } from './coarsening.ts';
import { dateParts, dateTeller } from './finer-date.ts';
import { positionParts, positionTeller } from './finer-position.ts';
import { loneNumber, saysPart } from './number-parts.ts';

/** @returns tells of a text of the column, and its row, whether it is to be left empty */
export function finerValueFinder(
  table: IncidentTable,
  column: Column,
  { position, date }: Coarsening,
): (text: string, row: number) => boolean {
  const tellers = [
    ...(position === 'exact' ? [] : [positionTeller(table, position)]),
    ...(date === 'exact' ? [] : [dateTeller(table, date)]),
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
