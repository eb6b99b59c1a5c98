/** Lists the unanswered questions of a mapping; an import needs all answers. */
import type { Mapping, Question } from './mapping.ts';
import { hasLetterS } from './meaning/angle.ts';
import { positionColumns } from './meaning/read-position.ts';
import { textsOf } from './meaning/sample.ts';
import { isZone } from './meaning/zone-clock.ts';
import type { RawTable } from './raw-table.ts';

/** @returns in the order of asking; a column missing from the table reopens its question */
export function checkMapping(table: RawTable, mapping: Mapping): readonly Question['ask'][] {
  const has = (column: number) => column >= 0 && column < table.columns.length;
  const open: Question['ask'][] = [...openOfPosition(table, mapping.position, has)];
  const { date, quantity } = mapping;
  if (date !== null && (date.order === null || !has(date.column))) open.push('date-order');
  if (date !== null && !isZone(date.zone)) open.push('zone');
  if (quantity !== null && (quantity.style === null || !has(quantity.column))) open.push('quantity-style');
  return open;
}

/** A cell whose letter S may mean north or south; `null` if there is none, or the mapping says which. */
export function exampleOfLetterS(table: RawTable, position: Mapping['position']): string | null {
  if (!('notation' in position) || position.notation.form !== 'sexagesimal') return null;
  if (position.notation.letterS !== null) return null;
  for (const at of positionColumns(position)) {
    const column = table.columns[at];
    if (column === undefined) continue;
    for (const text of textsOf(column, table.recordCount)) if (hasLetterS(text)) return text;
  }
  return null;
}

function openOfPosition(
  table: RawTable,
  position: Mapping['position'],
  has: (column: number) => boolean,
): readonly Question['ask'][] {
  const open: Question['ask'][] = [];
  const columns =
    position.by === 'two-columns' ? [position.x, position.y] : 'column' in position ? [position.column] : [];
  if (!columns.every(has)) return ['position'];
  if (position.by === 'nothing') return position.known ? [] : ['position'];
  if (position.by === 'shape' && table.shapes === null) return ['position'];
  if ('system' in position && position.system === null) open.push('system');
  if ('swapped' in position && position.swapped === null) open.push('swapped');
  if (position.by === 'one-column' && position.order === null) open.push('coordinate-order');
  if (position.by === 'shape' && position.others === null) open.push('other-shapes');
  if (exampleOfLetterS(table, position) !== null) open.push('letter-s');
  return open;
}
