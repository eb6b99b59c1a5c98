/** Writes the records that stay wrong as a file that can be corrected and imported again. */
import { textAt } from '../domain/column-cells.ts';
import { EXPORTED_REASON } from '../domain/exported-columns.ts';
import { formatCsv } from '../exporters/csv.ts';
import { wrongRecords } from '../importers/incidents/corrections.ts';
import { type ProblemCode, type ProblemTable, problemAt } from '../importers/incidents/problem-log.ts';
import type { RawTable } from '../importers/incidents/raw-table.ts';

/**
 * @param problems of the whole import, with none left out
 * @param reasons in the language of the user
 * @returns UTF-8 CSV: the columns of the file, x and y of its shapes if it has any, and the reasons
 */
export function writeWrongRecords(
  table: RawTable,
  problems: ProblemTable,
  reasons: Readonly<Record<ProblemCode, string>>,
): Blob {
  const { columns, shapes } = table;
  const heads = [...columns.map(({ name }) => name), ...(shapes === null ? [] : ['x', 'y']), EXPORTED_REASON];
  const rows = [...wrongRecords(problems)].map(([record, at]) => [
    ...columns.map((column) => textAt(column, record)),
    ...(shapes === null ? [] : [shapes.x, shapes.y].map((values) => textOf(values[record]))),
    at.map((one) => reasonOf(problemAt(problems, one), columns, reasons)).join(' '),
  ]);
  return new Blob([formatCsv([heads, ...rows])], { type: 'text/csv;charset=utf-8' });
}

function textOf(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}

/** With the column, or the text of a row that the columns do not hold. */
function reasonOf(
  { code, column, value }: ReturnType<typeof problemAt>,
  columns: RawTable['columns'],
  reasons: Readonly<Record<ProblemCode, string>>,
): string {
  const where = column === null ? value : (columns[column]?.name ?? '');
  return where === '' ? reasons[code] : `${where}: ${reasons[code]}`;
}
