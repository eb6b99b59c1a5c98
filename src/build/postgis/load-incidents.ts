/** Loads records into a database, with the columns and tags that the browser computes. */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { fileColumnsOf } from '../../analysis/incidents/file-columns.ts';
import { amountAt } from '../../analysis/incidents/measures.ts';
import {
  degreesOf,
  type IncidentTable,
  type IncidentTags,
  NO_DATE,
  NO_POSITION,
} from '../../domain/incident.ts';
import { listFileColumns } from './list-file-columns.ts';
import type { LocalPostgres } from './local-postgres.ts';
import { type Cells, cellsOf, foldedAt, foldedCellsOf, storable } from './record-cells.ts';

export const readScript = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Rows per chunk. */
const ROWS_AT_ONCE = 5000;

/**
 * @param byYear whether each year has its own table: see `partitions.sql`
 * @throws Error with the server's message
 */
export async function loadIncidents(
  postgres: LocalPostgres,
  table: IncidentTable,
  tags: IncidentTags,
  byYear = false,
): Promise<void> {
  await postgres.run(readScript('schema.sql'));
  if (byYear) {
    await postgres.run(readScript('partitions.sql'));
    const years = yearsOf(table);
    if (years !== null) await postgres.run(`call crossroads.add_years(${years.first}, ${years.last})`);
  }
  await copyIncidents(postgres, table, tags);
  await postgres.run(readScript('indexes.sql'));
}

/** Adds rows to the table of a database that has one. */
export async function copyIncidents(
  postgres: LocalPostgres,
  table: IncidentTable,
  tags: IncidentTags,
): Promise<void> {
  await postgres.run(
    `copy crossroads.incident (${Object.keys(COLUMNS).join(', ')}) from stdin`,
    linesOf(table, tags),
  );
  const client = new pg.Client(postgres.connection);
  await client.connect();
  try {
    await listFileColumns(client, table.name, fileColumnsOf(table));
  } finally {
    await client.end();
  }
}

/** `null` if no record has a date. */
function yearsOf({ minute }: IncidentTable): { readonly first: number; readonly last: number } | null {
  const dated = minute.filter((one) => one !== NO_DATE);
  if (dated.length === 0) return null;
  const [first, last] = dated.reduce(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const yearOf = (one: number) => new Date(one * 60_000).getUTCFullYear();
  return { first: yearOf(first), last: yearOf(last) };
}

async function* linesOf(table: IncidentTable, tags: IncidentTags): AsyncGenerator<string> {
  const texts = Object.values(COLUMNS);
  for (let from = 0; from < table.rowCount; from += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, table.rowCount - from) }, (_, at) => from + at);
    yield rows
      .map((row) => `${texts.map((textOf) => cellOf(textOf(row, table, tags))).join('\t')}\n`)
      .join('');
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** In the text format of COPY. */
function cellOf(value: ReturnType<CellOf>): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  return text === null ? '\\N' : text.replaceAll(/[\\\t\n\r]/g, (one) => ESCAPES[one] ?? one);
}

type CellOf = (row: number, table: IncidentTable, tags: IncidentTags) => string | Cells | null;

/** The columns of `schema.sql` that are not derived there, with the value of a row. */
export const COLUMNS: Readonly<Record<string, CellOf>> = {
  id: (row, { record }) => `${record[row]}`,
  position: (row, { lng, lat }) => positionOf(lng[row], lat[row]),
  minute: (row, { minute }) => (minute[row] === NO_DATE ? null : `${minute[row]}`),
  date_precision: (row, { datePrecision }) => `${datePrecision[row]}`,
  market: (row, { market, markets }) => nameOf(markets, market[row]),
  jurisdiction: (row, _, { jurisdiction, jurisdictions }) => nameOf(jurisdictions, jurisdiction[row]),
  leg: (row, _, { leg, legs }) => nameOf(legs, leg[row]),
  leg_metres: (row, _, { legMetres }) => metresOf(legMetres[row]),
  crossing: (row, _, { crossing, crossings }) => nameOf(crossings, crossing[row]),
  crossing_metres: (row, _, { crossingMetres }) => metresOf(crossingMetres[row]),
  port: (row, _, { port, ports }) => nameOf(ports, port[row]),
  port_metres: (row, _, { portMetres }) => metresOf(portMetres[row]),
  border: (row, _, { border, borders }) => nameOf(borders, border[row]),
  border_metres: (row, _, { borderMetres }) => metresOf(borderMetres[row]),
  words: (row, table) => wordsOf(table, row),
  amount: (row, table) => plain(amountAt(table, row)?.amount),
  unit: (row, table) => plain(amountAt(table, row)?.unit),
  cells: (row, table) => cellsOf(table, row),
  folded: (row, table) => foldedCellsOf(table, row),
};

function plain(value: string | number | undefined): string | null {
  return value === undefined ? null : storable(`${value}`);
}

function positionOf(lng = NO_POSITION, lat = NO_POSITION): string | null {
  return lng === NO_POSITION ? null : `SRID=4326;POINT(${degreesOf(lng)} ${degreesOf(lat)})`;
}

/** @param number place in the list, from 1; 0 for none */
function nameOf(names: readonly string[], number = 0): string | null {
  return names[number - 1] ?? null;
}

/** Distances to a leg are negative on its left. */
function metresOf(stored = Number.NaN): string | null {
  return Number.isNaN(stored) ? null : `${Math.abs(stored)}`;
}

/** One text per line, so that no search matches across two; in an order that does not depend on the columns. */
function wordsOf({ columns, idColumn }: IncidentTable, row: number): string {
  return columns
    .filter(({ kind }, index) => kind === 'words' || kind === 'text' || index === idColumn)
    .map((column) => foldedAt(column, row))
    .filter((text) => text !== '')
    .sort()
    .join('\n');
}
