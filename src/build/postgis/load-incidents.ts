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

const COLUMNS = [
  ...['id', 'position', 'minute', 'date_precision', 'market', 'jurisdiction'],
  ...[
    'leg',
    'leg_metres',
    'crossing',
    'crossing_metres',
    'port',
    'port_metres',
    'border',
    'border_metres',
    'words',
  ],
];
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
  await postgres.run(`copy crossroads.incident (${COLUMNS.join(', ')}) from stdin`, linesOf(table, tags));
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
  for (let from = 0; from < table.rowCount; from += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, table.rowCount - from) }, (_, at) => from + at);
    yield rows.map((row) => `${lineOf(table, tags, row)}\n`).join('');
  }
}

function lineOf(table: IncidentTable, tags: IncidentTags, row: number): string {
  const [lng = NO_POSITION, lat = NO_POSITION] = [table.lng[row], table.lat[row]];
  const minute = table.minute[row] ?? NO_DATE;
  const named = (names: readonly string[], number: number | undefined) => names[(number ?? 0) - 1] ?? NULL;
  const metres = (of: Float32Array) => {
    const value = Math.abs(of[row] ?? Number.NaN);
    return Number.isNaN(value) ? NULL : `${value}`;
  };
  return [
    `${table.record[row]}`,
    lng === NO_POSITION ? NULL : `SRID=4326;POINT(${degreesOf(lng)} ${degreesOf(lat)})`,
    minute === NO_DATE ? NULL : `${minute}`,
    `${table.datePrecision[row]}`,
    named(table.markets, table.market[row]),
    named(tags.jurisdictions, tags.jurisdiction[row]),
    named(tags.legs, tags.leg[row]),
    metres(tags.legMetres),
    named(tags.crossings, tags.crossing[row]),
    metres(tags.crossingMetres),
    named(tags.ports, tags.port[row]),
    metres(tags.portMetres),
    named(tags.borders, tags.border[row]),
    metres(tags.borderMetres),
    wordsOf(table, row),
  ].join('\t');
}

/** Folded texts have no backslashes or tabs; one per line, so that no search matches across two. */
function wordsOf({ columns, idColumn }: IncidentTable, row: number): string {
  return columns
    .filter(({ kind }, index) => kind === 'words' || kind === 'text' || index === idColumn)
    .map((column) => foldText(textAt(column, row)))
    .filter((text) => text !== '')
    .join('\\n');
}
