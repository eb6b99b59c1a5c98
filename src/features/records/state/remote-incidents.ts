/**
 * Records in an engine that the organisation runs in its own network (see `crossroads.config.json`): queries
 * of the explore views go to it as JSON, and it returns counts. A query contains filters, areas and search
 * text, but no imported records.
 */
import { datesCutBy } from '../../../analysis/incidents/cut-dates.ts';
import { DIMENSION_TABLE, DIMENSIONS, NONE, OFF } from '../../../analysis/incidents/dimensions.ts';
import type { FileColumn } from '../../../analysis/incidents/file-columns.ts';
import {
  byDimension,
  type ExploredBar,
  type ExploredIncidents,
  type ExploreQuery,
  type IncidentStore,
  type MeasuredIncidents,
} from '../../../analysis/incidents/incident-store.ts';
import { foldText } from '../../../lib/text-fold.ts';

/** What its records can be added up and filtered by. */
export interface EngineOffers {
  /** Base units of quantities, most frequent first. */
  readonly units: readonly string[];
  readonly columns: readonly FileColumn[];
}

export interface EngineAnswer extends ExploredIncidents {
  /** `null` from an engine of an earlier version. */
  readonly offers: EngineOffers | null;
  /** By name of the column: its texts with counts, or with sums if there is a measure. */
  readonly texts: Readonly<Record<string, readonly (readonly [text: string, count: number])[]>>;
}

/** A failed query. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  /**
   * @param kind whether the engine was unreachable, refused, returned an invalid answer, or is of an earlier version,
   * which cannot filter by columns
   * @param status of HTTP, if it refused
   */
  constructor(
    readonly kind: 'unreachable' | 'refused' | 'unreadable' | 'outdated',
    readonly status: number | null = null,
  ) {
    super(kind);
  }
}

/** Longest answer, in characters: some thousand facet values. */
const MAX_LETTERS = 4_000_000;

/** @param address URL of the function `explore`, as PostgREST serves it */
export function makeRemoteStore(
  address: string,
  ask: typeof fetch = fetch,
): IncidentStore<Promise<EngineAnswer>> {
  return {
    async explore(question, signal) {
      const response = await send(address, question, ask, signal);
      if (!response.ok) throw new EngineError('refused', response.status);
      const text = await response.text();
      const answer = text.length > MAX_LETTERS ? null : parseExplored(text);
      if (answer === null) throw new EngineError('unreadable');
      if (answer.offers === null && question.columns.length > 0) throw new EngineError('outdated');
      return answer;
    },
  };
}

async function send(
  address: string,
  question: ExploreQuery,
  ask: typeof fetch,
  signal: AbortSignal | undefined,
): Promise<Response> {
  try {
    return await ask(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ question: wireOf(question) }),
      // Users who sign in to the atlas and to an engine on the same host do so only once.
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      ...(signal === undefined ? {} : { signal }),
    });
  } catch {
    signal?.throwIfAborted();
    throw new EngineError('unreachable', null);
  }
}

/** Servers and proxies refuse longer URLs. */
const MAX_ADDRESS = 7000;

/**
 * Returns the URL of tiles with the rows that pass; `null` without tiles, or if areas of many corners would
 * make the URL too long.
 * @param tiles URL of the function `incident_tiles`
 */
export function tilesFor(tiles: string | null, question: ExploreQuery): string | null {
  if (tiles === null) return null;
  // Tiles have counts only, and the same address for every measure and list of texts.
  const asked = encodeURIComponent(JSON.stringify(wireOf({ ...question, measure: null, texts: [] })));
  const address = `${tiles}${tiles.includes('?') ? '&' : '?'}question=${asked}`;
  return address.length > MAX_ADDRESS ? null : address;
}

/**
 * Returns the query as `schema.sql` takes it: an open end is `null`, areas are GeoJSON geometries, and text
 * is folded.
 */
function wireOf({ period, text, within, columns, ...question }: ExploreQuery) {
  return {
    ...question,
    period,
    cutDates: period === null ? [] : datesCutBy(period),
    text: foldText(text),
    columns: columns.map((filter) =>
      filter.kind === 'part' ? { ...filter, text: foldText(filter.text) } : filter,
    ),
    within: within && {
      side: within.side,
      geometries: within.shapes.map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
    },
  };
}

/** Parses an answer, which is not trusted; `null` if it is invalid. */
export function parseExplored(text: string): EngineAnswer | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const { total, passing, withoutDate, cut, bars, measured, units, columns, texts } = recordOf(raw);
  const counts = [total, passing, withoutDate, cut];
  const read = readBars(bars, isCount);
  const sums = readMeasured(measured);
  if (!counts.every(isCount) || read === null || sums === undefined) return null;
  const [a = 0, b = 0, c = 0, d = 0] = counts as number[];
  return {
    total: a,
    passing: b,
    withoutDate: c,
    cut: d,
    bars: read,
    measured: sums,
    offers: isTexts(units) && Array.isArray(columns) ? { units, columns: columns.flatMap(readColumn) } : null,
    texts: readTexts(texts),
  };
}

/** Nothing for a column that is invalid, or filtered in a way of later versions. */
function readColumn(value: unknown): readonly FileColumn[] {
  const { name, filter, isTime } = recordOf(value);
  if (typeof name !== 'string' || (filter !== 'texts' && filter !== 'range' && filter !== 'part')) return [];
  return [{ name, filter, isTime: isTime === true }];
}

function readTexts(value: unknown): EngineAnswer['texts'] {
  return Object.fromEntries(
    Object.entries(recordOf(value)).map(([name, counts]) => [
      name,
      Object.entries(recordOf(counts)).flatMap(([text, count]) =>
        isNumber(count) ? [[text, count] as const] : [],
      ),
    ]),
  );
}

/** `undefined` if it is invalid. */
function readMeasured(value: unknown): MeasuredIncidents | null | undefined {
  if (value === undefined || value === null) return null;
  const { unit, sum, withQuantity, without, bars } = recordOf(value);
  const read = readBars(bars, isNumber);
  if (typeof unit !== 'string' || !isNumber(sum) || !isCount(withQuantity) || !isCount(without)) return;
  return read === null ? undefined : { unit, sum, withQuantity, without, bars: read };
}

/** `null` unless all dimensions have valid numbers. */
function readBars(
  value: unknown,
  isValid: (value: unknown) => value is number,
): ExploredIncidents['bars'] | null {
  const all = recordOf(value);
  const areValid = DIMENSIONS.every((dimension) => {
    const bars = all[dimension];
    return typeof bars === 'object' && bars !== null && Object.values(bars).every(isValid);
  });
  if (!areValid) return null;
  return byDimension((dimension) => barsOf(all[dimension], DIMENSION_TABLE[dimension].keys === 'numbers'));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function barsOf(value: unknown, hasNumbers: boolean): readonly ExploredBar[] {
  const bars = Object.entries(recordOf(value)).flatMap(([name, count]): ExploredBar[] => {
    const key = hasNumbers && name !== NONE ? Number(name) : name;
    return Number.isNaN(key) || !isNumber(count) ? [] : [{ key, count }];
  });
  return bars.sort((a, b) => rankOf(a.key) - rankOf(b.key) || compare(a.key, b.key));
}

/** As for sets in the browser: rows without a value come first. */
function rankOf(key: ExploredBar['key']): number {
  return key === NONE ? 0 : key === OFF ? 1 : 2;
}

function compare(a: ExploredBar['key'], b: ExploredBar['key']): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;
}
