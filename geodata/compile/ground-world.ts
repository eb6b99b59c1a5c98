/**
 * Builds the world's areas as one topology: Natural Earth 1:10m (package world-atlas), adapted to United
 * Nations practice without changing a coordinate. Areas are regrouped by their arcs, so that neighbours still
 * share lines. For the reasons see `geodata/jurisdictions/boundaries.md`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LngLat, Rings } from './ground-cut.ts';
import { isInsideRing } from './ground-cut.ts';

/** ISO codes of the ten, XK for Kosovo. */
export const TEN = ['AL', 'BA', 'BG', 'HR', 'ME', 'MK', 'RO', 'RS', 'SI', 'XK'] as const;

export interface AreaProperties {
  /** ISO2, XK for Kosovo, or a slug for an area without a code. */
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: boolean;
  /** Drawn with a fill that attributes the area to no country. */
  readonly neutral: boolean;
}

export type AreaGeometry = MultiPolygon<AreaProperties>;
export type World = Topology<{ areas: { type: 'GeometryCollection'; geometries: AreaGeometry[] } }>;

interface AreaRow {
  readonly iso2: string;
  readonly m49: string | null;
  readonly name: string;
}

type Source = (Polygon | MultiPolygon) & { readonly id?: string; readonly properties?: { name: string } };
type Part = Polygon | MultiPolygon;

/** Areas without a code. They are filled, never labelled. */
const UNCODED: Readonly<Record<string, string>> = {
  'siachen-glacier': 'Siachen Glacier',
  'akrotiri-and-dhekelia': 'Akrotiri and Dhekelia',
};

/** Parts of the package that belong to another area, by the package's name: most have no id. */
const JOINED: Readonly<Record<string, string>> = {
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Somaliland: 'SO',
  Baikonur: 'KZ',
  'USNB Guantanamo Bay': 'CU',
  'Hong Kong': 'CN',
  Macao: 'CN',
  Kosovo: 'XK',
  'Siachen Glacier': 'siachen-glacier',
  Akrotiri: 'akrotiri-and-dhekelia',
  Dhekelia: 'akrotiri-and-dhekelia',
};

/** Reefs and islets that the package lists separately, too small for our maps. */
const DROPPED: ReadonlySet<string> = new Set([
  'Ashmore and Cartier Is.',
  'Bajo Nuevo Bank',
  'Clipperton I.',
  'Coral Sea Is.',
  'Indian Ocean Ter.',
  'Scarborough Reef',
  'Serranilla Bank',
  'Spratly Is.',
]);

/**
 * Drawn with a distinct fill that attributes the area to no country. The Golan needs none: neither line nor
 * fill separates it from its neighbours, since everything outside the ten is filled alike.
 */
const NEUTRAL: ReadonlySet<string> = new Set(['siachen-glacier']);

/** A point of the Crimean peninsula: the package's polygon around it moves from RU to UA. */
const CRIMEA: LngLat = [34.1, 44.95];

/**
 * Reads and repairs the package.
 *
 * @throws if the package differs from what the repairs expect
 */
export function readWorld(): World {
  const packaged = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
  ) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const parts = partsByArea(packaged.objects.countries.geometries as Source[]);
  moveCrimea(packaged, parts);
  const names = areaNames();
  const geometries = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, areaParts]): AreaGeometry => {
      const name = names.get(id);
      if (name === undefined) throw new Error(`geodata/basemap/areas.json has no row for ${id}`);
      return {
        ...(areaParts.length > 1 ? mergeArcs(packaged, areaParts) : asMulti(areaParts[0])),
        id,
        properties: {
          id,
          name,
          jurisdiction: (TEN as readonly string[]).includes(id),
          neutral: NEUTRAL.has(id),
        },
      };
    });
  const { countries: _, ...rest } = packaged.objects;
  return { ...packaged, objects: { ...rest, areas: { type: 'GeometryCollection', geometries } } } as World;
}

function areaRows(): AreaRow[] {
  return JSON.parse(readFileSync(new URL('../basemap/areas.json', import.meta.url), 'utf8')) as AreaRow[];
}

function areaNames(): Map<string, string> {
  return new Map([...areaRows().map((row) => [row.iso2, row.name] as const), ...Object.entries(UNCODED)]);
}

function partsByArea(sources: readonly Source[]): Map<string, Part[]> {
  const iso2ByM49 = new Map(areaRows().flatMap((row) => (row.m49 ? [[row.m49, row.iso2] as const] : [])));
  const parts = new Map<string, Part[]>();
  for (const source of sources) {
    const packageName = source.properties?.name ?? '';
    if (DROPPED.has(packageName)) continue;
    const id = JOINED[packageName] ?? iso2ByM49.get(source.id ?? '');
    if (!id) throw new Error(`world-atlas area "${packageName}" (${source.id ?? 'no id'}) has no ISO code`);
    parts.set(id, [...(parts.get(id) ?? []), { type: source.type, arcs: source.arcs } as Part]);
  }
  return parts;
}

function moveCrimea(topology: Topology, parts: Map<string, Part[]>): void {
  const russia = asMulti(parts.get('RU')?.[0]);
  const isCrimea = (arcs: number[][]): boolean =>
    (merge(topology, [{ type: 'Polygon', arcs }]).coordinates as Rings[]).some((rings) =>
      isInsideRing(CRIMEA, rings[0] ?? []),
    );
  // The smallest polygon around the point: far larger ones wrap the antimeridian and match wrongly.
  const peninsula = russia.arcs
    .filter(isCrimea)
    .sort((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0))
    .at(0);
  if (!peninsula) throw new Error('world-atlas no longer has the Crimean peninsula as a polygon of its own');
  parts.set('RU', [{ type: 'MultiPolygon', arcs: russia.arcs.filter((arcs) => arcs !== peninsula) }]);
  parts.get('UA')?.push({ type: 'Polygon', arcs: peninsula });
}

function asMulti(part: Part | undefined): MultiPolygon {
  if (!part) throw new Error('an area without geometry');
  return part.type === 'Polygon'
    ? { type: 'MultiPolygon', arcs: [part.arcs] }
    : { type: part.type, arcs: part.arcs };
}
