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
import { listFileColumns, listUnits } from './list-offers.ts';
import type { LocalPostgres } from './local-postgres.ts';
import { type Cells, cellsOf, foldedAt, storable } from './record-cells.ts';

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
  await postgres.run(`copy crossroads.incident (${COLUMNS.join(', ')}) from stdin`, linesOf(table, tags));
  const client = new pg.Client(postgres.connection);
  await client.connect();
  try {
    await listFileColumns(client, table.name, fileColumnsOf(table));
    await listUnits(client, table.name, 'incident');
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
  for (let from = 0; from < table.rowCount; from += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, table.rowCount - from) }, (_, at) => from + at);
    yield rows
      .map((row) => {
        const values = valuesOf(row, table, tags);
        return `${COLUMNS.map((name) => cellOf(values[name])).join('\t')}\n`;
      })
      .join('');
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** In the text format of COPY. */
function cellOf(value: StoredValue): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  return text === null ? '\\N' : text.replaceAll(/[\\\t\n\r]/g, (one) => ESCAPES[one] ?? one);
}

type StoredValue = string | Cells | null;

/** The columns of `schema.sql` that are not derived there. */
export const COLUMNS = [
  'id',
  'position',
  'minute',
  'date_precision',
  'market',
  'jurisdiction',
  'leg',
  'leg_metres',
  'crossing',
  'crossing_metres',
  'port',
  'port_metres',
  'border',
  'border_metres',
  'words',
  'amount',
  'unit',
  'cells',
  'folded',
] as const;

export function valuesOf(
  row: number,
  table: IncidentTable,
  tags: IncidentTags,
): Readonly<Record<(typeof COLUMNS)[number], StoredValue>> {
  const minute = table.minute[row];
  const measured = amountAt(table, row);
  return {
    id: `${table.record[row]}`,
    position: positionOf(table.lng[row], table.lat[row]),
    minute: minute === NO_DATE ? null : `${minute}`,
    date_precision: `${table.datePrecision[row]}`,
    market: nameOf(table.markets, table.market[row]),
    jurisdiction: nameOf(tags.jurisdictions, tags.jurisdiction[row]),
    leg: nameOf(tags.legs, tags.leg[row]),
    leg_metres: metresOf(tags.legMetres[row]),
    crossing: nameOf(tags.crossings, tags.crossing[row]),
    crossing_metres: metresOf(tags.crossingMetres[row]),
    port: nameOf(tags.ports, tags.port[row]),
    port_metres: metresOf(tags.portMetres[row]),
    border: nameOf(tags.borders, tags.border[row]),
    border_metres: metresOf(tags.borderMetres[row]),
    words: wordsOf(table, row),
    amount: plain(measured?.amount),
    unit: plain(measured?.unit),
    ...cellsOf(table, row),
  };
}

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
