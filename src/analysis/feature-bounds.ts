/** Bounds of features, for moving the map. */
import type { Geometry, Position } from 'geojson';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Bounds } from '../lib/mercator.ts';

/**
 * Returns the bounds of a feature's geometry, of a market's legs, or of a route's band if it has no legs
 * (brief only). `null` if there are none.
 */
export function boundsOfFeature(atlas: Pick<Atlas, 'byId'>, id: FeatureId): Bounds | null {
  const record = atlas.byId.get(id);
  if (record === undefined) return null;
  if (record.kind === 'jurisdiction') return record.properties.bounds;
  if (record.kind === 'market') {
    return boundsOfPositions(
      record.properties.legs.flatMap((leg) => {
        const geometry = atlas.byId.get(leg)?.geometry;
        return geometry == null ? [] : positionsOf(geometry);
      }),
    );
  }
  // A region is only a label on the map.
  const hasMembersOnly = record.geometry === null || record.kind === 'region';
  if (hasMembersOnly) {
    return 'related' in record.properties ? boundsOfGroup(atlas, record.properties.related) : null;
  }
  const bounds = boundsOfPositions(positionsOf(record.geometry));
  if (bounds !== null) return bounds;
  return record.kind === 'route'
    ? boundsOfPositions(record.properties.band?.arms.flatMap(({ coordinates }) => coordinates) ?? [])
    : null;
}

/** A group, pillar or thread has no geometry, so use its jurisdictions and ports. */
function boundsOfGroup(atlas: Pick<Atlas, 'byId'>, members: readonly FeatureId[]): Bounds | null {
  return joinBounds(
    members.flatMap((id) => {
      const record = atlas.byId.get(id);
      if (record?.kind === 'jurisdiction') return [record.properties.bounds];
      const bounds = record?.kind === 'port' ? boundsOfPositions(positionsOf(record.geometry)) : null;
      return bounds === null ? [] : [bounds];
    }),
  );
}

export function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** `null` without any. */
export function boundsOfPositions(positions: readonly (readonly number[])[]): Bounds | null {
  if (positions.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of positions) {
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Returns the union of bounds; `null` without any. */
export function joinBounds(all: readonly Bounds[]): Bounds | null {
  return boundsOfPositions(
    all.flatMap(([west, south, east, north]) => [
      [west, south],
      [east, north],
    ]),
  );
}
