/**
 * Derives the ground of the atlas from Natural Earth, the river and lake files and the labels. The compile
 * step calls `deriveGround` once and writes its parts under `data/`.
 */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter } from 'topojson-simplify';
import type { GeometryCollection, Objects, Polygon, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { BasemapLabel } from '../../src/domain/atlas.schema.ts';
import { basemapLabelSchema } from '../../src/domain/atlas.schema.ts';
import { makeLocator } from '../../src/lib/locate-areas.ts';
import { deriveAreas } from './ground-areas.ts';
import type { GroundBorder } from './ground-borders.ts';
import { deriveGroundBorders } from './ground-borders.ts';
import { signedArea } from './ground-cut.ts';
import type { GroundJurisdiction } from './ground-jurisdictions.ts';
import { deriveGroundJurisdictions } from './ground-jurisdictions.ts';
import { deriveGroundLines } from './ground-lines.ts';
import { simplifyWorld } from './ground-simplify.ts';
import { deriveLakes, deriveRivers } from './ground-water.ts';
import type { World } from './ground-world.ts';
import { readWorld } from './ground-world.ts';

export type { GroundBorder } from './ground-borders.ts';
export type { GroundJurisdiction } from './ground-jurisdictions.ts';

export interface Ground {
  /** Written as `data/basemap.topo.json`; `src/domain/decode-basemap.ts` reads it. */
  readonly topology: Topology;
  readonly labels: readonly BasemapLabel[];
  /** By ISO2, XK for Kosovo. */
  readonly jurisdictions: ReadonlyMap<string, GroundJurisdiction>;
  /** Every pair among the ten and their neighbours, and Greece–Türkiye; sorted by pair. */
  readonly borders: readonly GroundBorder[];
  /** Returns the id of the area at a position (ISO2, or a slug for an area without a code); `null` at sea. */
  areaAt(position: Position): string | null;
  /**
   * Returns kilometres to the nearest point of an area: 0 inside.
   *
   * @throws if there is no such area
   */
  distanceToAreaKm(position: Position, iso2: string): number;
}

/** Grid steps over 360 degrees: 0.0018°, about 145 m at 44° N, half the grid of the source. */
const GRID = 2e5;
/** Square degrees: a tenth of a grid cell. */
const MIN_AREA = 1e-7;

/**
 * Reads, repairs and derives everything in a few seconds.
 *
 * @throws with the file and the reason
 */
export function deriveGround(): Ground {
  const world = readWorld();
  const areas = deriveAreas(world);
  const labels = readLabels();
  return {
    topology: deriveTopology(world),
    labels,
    jurisdictions: deriveGroundJurisdictions(areas, labels),
    borders: deriveGroundBorders(world),
    ...makeLocator(areas),
  };
}

function deriveTopology(world: World): Topology {
  const areas = deriveAreas(simplifyWorld(world));
  const { coast, boundaries } = deriveGroundLines(areas);
  const collection = (features: FeatureCollection['features']): FeatureCollection => ({
    type: 'FeatureCollection',
    features,
  });
  const quantised = topology(
    {
      areas: collection(areas),
      coast: collection([coast]),
      boundaries: collection(boundaries),
      rivers: collection(deriveRivers()),
      lakes: collection([deriveLakes()]),
    },
    GRID,
  ) as Topology<Objects>;
  // Areas smaller than a grid step (Vatican City) lose their inside and would be filled inside out.
  const ground = filter(quantised, (ring) => holdsArea(quantised, ring as unknown as number[])) as Topology;
  const parts = (ground.objects['areas'] as GeometryCollection).geometries as Polygon[];
  ground.objects['land'] = {
    type: 'GeometryCollection',
    geometries: [{ ...mergeArcs(ground, parts), id: 'land', properties: { id: 'land' } }],
  };
  return ground;
}

/** Whether a ring, given by arcs (the package's types claim positions), encloses an area. */
function holdsArea(quantised: Topology, arcs: number[]): boolean {
  const { coordinates } = feature(quantised, { type: 'Polygon', arcs: [arcs] }).geometry;
  return Math.abs(signedArea(coordinates[0] ?? [])) > MIN_AREA;
}

function readLabels(): BasemapLabel[] {
  const file = 'geodata/basemap/labels.json';
  const parsed = z
    .array(basemapLabelSchema)
    .safeParse(JSON.parse(readFileSync(new URL('../basemap/labels.json', import.meta.url), 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
