import type { Geometry, Position } from 'geojson';
import type { Corner } from '../../domain/area.ts';
import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { Surrounded } from './buffer.ts';

/** Kinds of features around which a distance is meaningful. */
const KINDS: readonly AtlasRecord['kind'][] = ['leg', 'crossing', 'port', 'border', 'node', 'place'];

/** Returns the geometry of a feature to buffer; `null` if it has none. */
export function surroundedFeature(atlas: Pick<Atlas, 'byId'>, id: FeatureId): Surrounded | null {
  const record = atlas.byId.get(id);
  if (record === undefined || !KINDS.includes(record.kind) || record.geometry === null) return null;
  const lines = linesOf(record.geometry).map((line) => line.map(([lng = 0, lat = 0]): Corner => [lng, lat]));
  return lines.length === 0 ? null : { lines, areas: [] };
}

function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    default:
      return [];
  }
}
