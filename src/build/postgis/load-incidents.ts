/** Loads records into a database, with the columns and tags that the browser computes. */
import { readFileSync } from 'node:fs';
import { textAt } from '../../domain/column-cells.ts';
import {
  degreesOf,
  type IncidentTable,
  type IncidentTags,
  NO_DATE,
  NO_POSITION,
} from '../../domain/incident.ts';
import { foldText } from '../../lib/text-fold.ts';
import type { LocalPostgres } from './local-postgres.ts';

const readScript = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Rows per chunk. */
const ROWS_AT_ONCE = 5000;
/** In the text format of COPY. */
const NULL = '\\N';

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
  await postgres.run(
    `copy crossroads.incident (${Object.keys(COLUMNS).join(', ')}) from stdin`,
    linesOf(table, tags),
  );
  await postgres.run(readScript('indexes.sql'));
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
    yield rows.map((row) => `${texts.map((textOf) => textOf(row, table, tags)).join('\t')}\n`).join('');
  }
}

type Column = (row: number, table: IncidentTable, tags: IncidentTags) => string;

/** The columns of `schema.sql` that are not derived there, with the text of a row for COPY. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  id: (row, { record }) => `${record[row]}`,
  position: (row, { lng, lat }) => positionOf(lng[row], lat[row]),
  minute: (row, { minute }) => (minute[row] === NO_DATE ? NULL : `${minute[row]}`),
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
};

function positionOf(lng = NO_POSITION, lat = NO_POSITION): string {
  return lng === NO_POSITION ? NULL : `SRID=4326;POINT(${degreesOf(lng)} ${degreesOf(lat)})`;
}

/** @param number place in the list, from 1; 0 for none */
function nameOf(names: readonly string[], number = 0): string {
  return names[number - 1] ?? NULL;
}

/** Distances to a leg are negative on its left. */
function metresOf(stored = Number.NaN): string {
  return Number.isNaN(stored) ? NULL : `${Math.abs(stored)}`;
}

/** Folded texts have no backslashes or tabs; one per line, so that no search matches across two. */
function wordsOf({ columns, idColumn }: IncidentTable, row: number): string {
  return columns
    .filter(({ kind }, index) => kind === 'words' || kind === 'text' || index === idColumn)
    .map((column) => foldText(textAt(column, row)))
    .filter((text) => text !== '')
    .join('\\n');
}
