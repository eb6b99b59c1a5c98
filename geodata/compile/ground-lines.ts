/**
 * Derives coast and boundary lines of the world's areas. Every boundary segment gets a class from its pair of
 * areas and its position; for reasons see `geodata/jurisdictions/boundaries.md`.
 */
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { BoundaryLine } from '../../src/domain/atlas.ts';
import type { AreaFeature } from './ground-areas.ts';
import { isCutEdge } from './ground-cut.ts';
import type { AreaProperties } from './ground-world.ts';

export interface BoundaryProperties {
  readonly id: string;
  readonly line: BoundaryLine;
  /** The two sides, in alphabetical order. */
  readonly a: string;
  readonly b: string;
}

export type BoundaryFeature = Feature<MultiLineString, BoundaryProperties> & { readonly id: string };

interface Rule {
  readonly pair: string;
  /** `none` is not drawn. */
  readonly line: BoundaryLine | 'none';
  /** Where the rule applies; everywhere if absent. */
  readonly where?: (lng: number, lat: number) => boolean;
}

/** First match wins; a segment without a match is an international boundary. */
const RULES: readonly Rule[] = [
  { pair: 'RS-XK', line: 'undetermined' },
  { pair: 'IL-PS', line: 'armistice' },
  { pair: 'IL-LB', line: 'armistice' },
  { pair: 'IL-SY', line: 'none' },
  { pair: 'KP-KR', line: 'armistice' },
  {
    pair: 'IN-PK',
    line: 'line-of-control',
    where: (lng, lat) => lng > 73 && lng < 78 && lat > 32.3 && lat < 37,
  },
  { pair: 'IN-siachen-glacier', line: 'none' },
  { pair: 'PK-siachen-glacier', line: 'none' },
  { pair: 'CN-siachen-glacier', line: 'undetermined' },
  { pair: 'CN-IN', line: 'undetermined', where: (lng) => lng < 80.5 || lng > 91.5 },
  { pair: 'SD-SS', line: 'undetermined' },
  { pair: 'EG-SD', line: 'undetermined', where: (lng) => lng > 33 },
  { pair: 'KE-SS', line: 'undetermined' },
  { pair: 'EH-MA', line: 'undetermined' },
  { pair: 'ET-SO', line: 'undetermined', where: (_, lat) => lat < 8 },
  { pair: 'CY-akrotiri-and-dhekelia', line: 'none' },
  // Smaller than the grid: the line would be a dot.
  { pair: 'IT-VA', line: 'none' },
];

/** Returns coast and boundaries of areas that share their points. */
export function deriveGroundLines(areas: readonly AreaFeature[]): {
  coast: Feature<MultiLineString, { id: string }>;
  boundaries: BoundaryFeature[];
} {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] };
  const shared = topology({ areas: collection });
  const object = shared.objects['areas'] as GeometryCollection<AreaProperties>;
  return { coast: deriveCoast(shared, object), boundaries: deriveBoundaries(shared, object) };
}

function deriveCoast(shared: Topology, object: GeometryCollection): Feature<MultiLineString, { id: string }> {
  const outline = mesh(shared, object, (a, b) => a === b);
  const coordinates = outline.coordinates.flatMap((line) => splitLine(line, (a, b) => !isCutEdge(a, b)));
  return { type: 'Feature', properties: { id: 'coast' }, geometry: { type: 'MultiLineString', coordinates } };
}

function deriveBoundaries(shared: Topology, object: GeometryCollection): BoundaryFeature[] {
  const pairs = new Set<string>();
  const pairOf = (a: GeometryObject, b: GeometryObject): string =>
    [String(a.id), String(b.id)].sort().join('|');
  mesh(shared, object, (a, b) => {
    if (a !== b) pairs.add(pairOf(a, b));
    return false;
  });
  const byId = new Map(object.geometries.map((geometry) => [String(geometry.id), geometry]));
  return [...pairs].sort().flatMap((pair) => {
    const [a = '', b = ''] = pair.split('|');
    const sides = [byId.get(a), byId.get(b)].filter((side) => side !== undefined);
    const two: GeometryCollection = { type: 'GeometryCollection', geometries: sides };
    const lines = mesh(shared, two, (x, y) => x !== y).coordinates;
    return classify(a, b, lines);
  });
}

function classify(a: string, b: string, lines: readonly Position[][]): BoundaryFeature[] {
  const rules = RULES.filter((rule) => rule.pair === `${a}-${b}`);
  const lineAt = (p: Position, q: Position): Rule['line'] => {
    const [lng, lat] = [((p[0] ?? 0) + (q[0] ?? 0)) / 2, ((p[1] ?? 0) + (q[1] ?? 0)) / 2];
    return rules.find((rule) => rule.where?.(lng, lat) ?? true)?.line ?? 'boundary';
  };
  const classes = new Set(lines.flatMap((line) => line.slice(1).map((q, i) => lineAt(line[i] ?? q, q))));
  return [...classes].sort().flatMap((line) => {
    if (line === 'none') return [];
    const id = classes.size > 1 ? `${a}-${b}/${line}` : `${a}-${b}`;
    const coordinates = lines.flatMap((run) => splitLine(run, (p, q) => lineAt(p, q) === line));
    return [
      {
        type: 'Feature',
        id,
        properties: { id, line, a, b },
        geometry: { type: 'MultiLineString', coordinates },
      },
    ];
  });
}

/** Returns the runs of a line whose segments pass the test. */
function splitLine(line: readonly Position[], keep: (a: Position, b: Position) => boolean): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] | null = null;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (!a || !b || !keep(a, b)) run = null;
    else if (run) run.push(b);
    else {
      run = [a, b];
      runs.push(run);
    }
  }
  return runs;
}
