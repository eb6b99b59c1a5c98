/** Raw tables for tests of the column mapping, without any file format. */
import type { Column } from '../../src/domain/column.ts';
import { type KnowledgeMessage, withMask } from '../../src/importers/incidents/knowledge.ts';
import type { Mapping } from '../../src/importers/incidents/mapping.ts';
import { type ProblemCode, ProblemLog } from '../../src/importers/incidents/problem-log.ts';
import {
  type RawTable,
  SHAPE_KINDS,
  type ShapeKind,
  type Shapes,
} from '../../src/importers/incidents/raw-table.ts';

/** Cells of one column: numbers (`null` for empty) or texts; `kept` for texts that rarely repeat. */
export type Cells = readonly (number | null)[] | readonly string[] | { readonly kept: readonly string[] };

const encoder = new TextEncoder();

function makeColumn(name: string, cells: Cells, decimal: '.' | ',' = '.'): Column {
  if ('kept' in cells) {
    const parts = cells.kept.map((text) => encoder.encode(text));
    const ends = new Uint32Array(parts.length);
    let used = 0;
    for (const [at, part] of parts.entries()) {
      used += part.length;
      ends[at] = used;
    }
    const bytes = new Uint8Array(used);
    for (const [at, part] of parts.entries()) bytes.set(part, (ends[at] ?? 0) - part.length);
    return { kind: 'text', name, bytes, ends };
  }
  const texts = cells.filter((cell): cell is string => typeof cell === 'string');
  if (texts.length === 0) {
    const numbers = cells as readonly (number | null)[];
    const values = Float64Array.from(numbers, (value) => value ?? Number.NaN);
    return { kind: 'number', name, values, exceptions: new Map(), decimal, mayBeGrouped: false };
  }
  const words = ['', ...new Set(texts.filter((text) => text !== ''))];
  const codes = Uint32Array.from(texts, (text) => words.indexOf(text));
  return { kind: 'words', name, codes, words };
}

export function makeShapes(
  points: readonly (readonly [x: number, y: number, kind?: ShapeKind])[],
  system: Shapes['system'] = { from: 'nothing' },
): Shapes {
  return {
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    kind: Uint8Array.from(points, ([, , kind]) => SHAPE_KINDS.indexOf(kind ?? 'point')),
    system,
  };
}

/**
 * @param columns cells by name
 * @param more `shapes`, and problems found by the reader of the format
 */
export function makeRawTable(
  columns: Readonly<Record<string, Cells>>,
  more: { readonly shapes?: Shapes; readonly problems?: readonly (readonly [ProblemCode, number])[] } = {},
): RawTable {
  const made = Object.entries(columns).map(([name, cells]) => makeColumn(name, cells));
  const [first] = Object.values(columns);
  const cells = first !== undefined && 'kept' in first ? first.kept : first;
  const log = new ProblemLog();
  for (const [code, record] of more.problems ?? []) log.add(code, record, null);
  return {
    format: 'delimited',
    recordCount: cells?.length ?? more.shapes?.x.length ?? 0,
    columns: made,
    shapes: more.shapes ?? null,
    places: { unit: 'line', numbers: null, first: 2 },
    problems: log.finish(),
    notes: [],
    dialect: null,
    parts: [],
    part: 0,
  };
}

const REGION = [13.3, 39.6, 29.7, 48.3] as const;

/**
 * A small atlas: the region's extent, two places of one name, crossings of a road and a railway, a town with its
 * port, three markets.
 */
export const HANDED_KNOWLEDGE: KnowledgeMessage = {
  region: REGION,
  points: Float64Array.of(-79.9, 9.35),
  places: [
    {
      id: 'crossing:gradina',
      names: ['Gradina – Kalotina', 'Gradina', 'Градина'],
      lng: 22.77,
      lat: 43.0,
      isPort: false,
      crossing: 'road',
    },
    {
      id: 'crossing:kulata',
      names: ['Kulata – Promachonas', 'Kulata', 'Promachonas', 'Кулата'],
      lng: 23.36,
      lat: 41.38,
      isPort: false,
      crossing: 'road',
    },
    {
      id: 'crossing:gevgelija-rail',
      names: ['Idomeni – Gevgelija', 'Idomeni', 'Gevgelija'],
      lng: 22.51,
      lat: 41.13,
      isPort: false,
      crossing: 'rail',
    },
    { id: 'node:gradina', names: ['Gradina'], lng: 22.76, lat: 43.01, isPort: false },
    { id: 'node:presevo', names: ['Preševo', 'Прешево'], lng: 21.65, lat: 42.31, isPort: false },
    { id: 'place:brod-ba', names: ['Brod'], lng: 18.0, lat: 45.14, isPort: false },
    { id: 'port:MEBAR', names: ['Bar', 'Бар', 'MEBAR'], lng: 19.08, lat: 42.08, isPort: true },
    { id: 'node:bar-city', names: ['Bar', 'Бар'], lng: 19.1, lat: 42.1, isPort: false },
    { id: 'place:brod-mk', names: ['Brod'], lng: 20.97, lat: 41.0, isPort: false },
  ],
  markets: [
    { id: 'market:drugs', names: ['Drug trafficking', 'Трговина дрогом'] },
    { id: 'market:drugs/heroin', names: ['Heroin', 'Хероин', 'drugs/heroin'] },
    { id: 'market:arms', names: ['Arms trafficking', 'Trafikimi i armëve'] },
  ],
  nowMinute: Date.UTC(2026, 10, 25) / 60_000,
  zone: 'Europe/Belgrade',
};

export const KNOWLEDGE = withMask(HANDED_KNOWLEDGE);

/** Longitude in the first column and latitude in the second, in degrees. */
export const TWO_COLUMNS = {
  by: 'two-columns',
  x: 0,
  y: 1,
  notation: { form: 'decimal', decimal: '.' },
  system: 'EPSG:4326',
  swapped: false,
} as const satisfies Mapping['position'];
