/**
 * Finds the features of the atlas in an area of the user.
 *
 * Rules
 * - Crossings and ports lie inside.
 * - Legs and borders have a part of their drawn line inside. A line that only meets the edge does not count.
 * - Jurisdictions share ground with it.
 */
import type { Geometry, Position } from 'geojson';
import type { AreaShape, Corner } from '../../domain/area.ts';
import type { Atlas, Border, Crossing, Jurisdiction, Leg, Port } from '../../domain/atlas.ts';
import type { Bounds } from '../../lib/mercator.ts';
import { isInRings } from '../../lib/ring.ts';
import { boundsOfPositions, positionsOf } from '../feature-bounds.ts';
import { isPassedBy, measureLines, stretchesWithin } from './border-line.ts';

/** In the order of the atlas. */
export interface FeaturesInArea {
  readonly crossings: readonly Crossing[];
  readonly ports: readonly Port[];
  readonly legs: readonly Leg[];
  readonly borders: readonly Border[];
  readonly jurisdictions: readonly Jurisdiction[];
}

export function featuresInArea(shape: AreaShape, atlas: Atlas): FeaturesInArea {
  const rings = shape.flat();
  const bounds = boundsOfPositions(rings.flat());
  /** The properties of the features of a kind for which `holds` is true. */
  const pick = <G extends Geometry, P>(
    { features }: { readonly features: readonly { readonly properties: P; readonly geometry: G }[] },
    holds: (geometry: G) => boolean,
  ): readonly P[] =>
    features.flatMap(({ properties, geometry }) =>
      doMeet(bounds, boundsOfPositions(positionsOf(geometry))) && holds(geometry) ? [properties] : [],
    );
  const hasPoint = ({ coordinates }: { readonly coordinates: Position }) =>
    isInRings(rings, cornerOf(coordinates));
  const hasLine = (geometry: Parameters<typeof measureLines>[0]) =>
    stretchesWithin(measureLines(geometry, null), rings).length > 0;
  return {
    crossings: pick(atlas.crossings, hasPoint),
    ports: pick(atlas.ports, hasPoint),
    legs: pick(atlas.legs, hasLine),
    borders: pick(atlas.borders, hasLine),
    jurisdictions: pick(atlas.jurisdictions, (geometry) =>
      doShareGround(
        rings,
        (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) =>
          ring.map(cornerOf),
        ),
      ),
    ),
  };
}

/** A quick test that spares most features the exact ones. */
function doMeet(a: Bounds | null, b: Bounds | null): boolean {
  return a !== null && b !== null && a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

type Rings = readonly (readonly Corner[])[];

function doShareGround(a: Rings, b: Rings): boolean {
  return (
    a.flat().some((corner) => isInRings(b, corner)) ||
    b.flat().some((corner) => isInRings(a, corner)) ||
    a.some((ring) =>
      isPassedBy(
        b.map((positions) => ({ positions })),
        ring,
      ),
    )
  );
}

function cornerOf([lng = 0, lat = 0]: Position): Corner {
  return [lng, lat];
}
