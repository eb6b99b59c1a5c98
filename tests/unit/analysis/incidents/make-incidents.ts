/** Small tables of incidents with their tags, for tests of what is done with them. */
import type { Column } from '../../../../src/domain/column.ts';
import type { JurisdictionId, LegId, MarketId } from '../../../../src/domain/ids.ts';
import {
  DATE_PRECISIONS,
  type DatePrecision,
  type IncidentTable,
  type IncidentTags,
  NO_DATE,
  NO_POSITION,
} from '../../../../src/domain/incident.ts';

export interface MadeRow {
  /** ISO date, to the day or minute. */
  readonly date?: string;
  readonly precision?: DatePrecision;
  readonly market?: MarketId;
  readonly quantity?: readonly [amount: number, unit: string];
  /** Without any, a row has no position. */
  readonly leg?: readonly [LegId, metres: number];
  readonly jurisdiction?: JurisdictionId;
  readonly crossingMetres?: number;
}

export const CROSSING = 'crossing:gradina';

function listOf<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values.filter((value): value is T & {} => value != null))];
}

/** Where it lies matters to no test: only whether it lies anywhere. */
function place({ leg }: MadeRow): number {
  return leg === undefined ? NO_POSITION : 0;
}

export function makeTable(rows: readonly MadeRow[], columns: readonly Column[] = []): IncidentTable {
  const markets = listOf(rows.map(({ market }) => market));
  const units = listOf(rows.map(({ quantity }) => quantity?.[1]));
  return {
    name: 'made',
    rowCount: rows.length,
    placedCount: rows.filter(({ leg }) => leg !== undefined).length,
    lng: Int32Array.from(rows, place),
    lat: Int32Array.from(rows, place),
    minute: Int32Array.from(rows, ({ date }) =>
      date === undefined ? NO_DATE : Date.parse(date.includes('T') ? `${date}Z` : date) / 60_000,
    ),
    datePrecision: Uint8Array.from(rows, ({ date, precision }) =>
      DATE_PRECISIONS.indexOf(precision ?? (date === undefined ? 'none' : 'day')),
    ),
    market: Uint8Array.from(rows, ({ market }) => (market === undefined ? 0 : markets.indexOf(market) + 1)),
    markets,
    quantity: Float64Array.from(rows, ({ quantity }) => quantity?.[0] ?? Number.NaN),
    unit: Uint8Array.from(rows, ({ quantity }) =>
      quantity === undefined ? 0 : units.indexOf(quantity[1]) + 1,
    ),
    units,
    idColumn: columns.findIndex(({ name }) => name === 'id'),
    columns,
    record: Uint32Array.from(rows.keys()),
  };
}

export function makeTags(rows: readonly MadeRow[]): IncidentTags {
  const legs = listOf(rows.map(({ leg }) => leg?.[0]));
  const jurisdictions = listOf(rows.map(({ jurisdiction }) => jurisdiction));
  const far = () => Float32Array.from(rows, ({ leg }) => (leg === undefined ? Number.NaN : 900_000));
  const first = () => Uint16Array.from(rows, ({ leg }) => (leg === undefined ? 0 : 1));
  return {
    jurisdiction: Uint8Array.from(rows, ({ jurisdiction }) =>
      jurisdiction === undefined ? 0 : jurisdictions.indexOf(jurisdiction) + 1,
    ),
    jurisdictions,
    leg: Uint16Array.from(rows, ({ leg }) => (leg === undefined ? 0 : legs.indexOf(leg[0]) + 1)),
    legs,
    legMetres: Float32Array.from(rows, ({ leg }) => leg?.[1] ?? Number.NaN),
    crossing: first(),
    crossings: [CROSSING],
    crossingMetres: Float32Array.from(rows, ({ leg, crossingMetres }) =>
      leg === undefined ? Number.NaN : (crossingMetres ?? 900_000),
    ),
    port: first(),
    ports: ['port:bar'],
    portMetres: far(),
    border: first(),
    borders: ['border:bg-rs'],
    borderMetres: far(),
  };
}
