/**
 * Guesses the meaning of a table's columns, first from values, then from names. Ambiguous cases become
 * questions.
 */
import { exportedMapping } from './exported-records.ts';
import type { Knowledge } from './knowledge.ts';
import type { Guess } from './mapping.ts';
import { guessDate } from './meaning/guess-date.ts';
import { guessGrades } from './meaning/guess-grades.ts';
import { guessPosition, placeColumnOf } from './meaning/guess-position.ts';
import { guessId, guessMarket, guessQuantity } from './meaning/guess-values.ts';
import { positionColumns } from './meaning/read-position.ts';
import type { RawTable } from './raw-table.ts';

export function guessMapping(table: RawTable, knowledge: Knowledge): Guess {
  const exported = exportedMapping(table, knowledge);
  const placeColumn = placeColumnOf(table, knowledge);
  if (exported !== null)
    return { mapping: exported, questions: [], placeColumn, others: { date: [], quantity: [] } };
  const { position, questions } = guessPosition(table, knowledge, placeColumn);
  const taken = [...positionColumns(position)];
  const { date, questions: ofDate, others: dates } = guessDate(table, taken, knowledge);
  if (date !== null) taken.push(date.column);
  if (date !== null && date.timeColumn !== null) taken.push(date.timeColumn);
  const market = guessMarket(table, taken, knowledge);
  if (market !== null) taken.push(market.column);
  const { quantity, questions: ofQuantity, others: quantities } = guessQuantity(table, taken);
  if (quantity !== null) taken.push(quantity.column);
  const id = guessId(table, taken);
  if (id !== null) taken.push(id.column);
  const grades = guessGrades(table, taken);
  return {
    mapping: {
      position,
      date,
      market,
      quantity,
      id,
      ...(Object.keys(grades).length === 0 ? {} : { grades }),
    },
    questions: [...questions, ...ofDate, ...ofQuantity],
    placeColumn,
    others: { date: dates, quantity: quantities },
  };
}
