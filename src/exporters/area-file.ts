/** Writes areas of interest as GeoJSON (RFC 7946). */
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Area } from '../domain/area.ts';

export function formatAreaFile(areas: readonly Area[]): string {
  const collection: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: areas.map(featureOf),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

export function formatArea(area: Area): string {
  return JSON.stringify(featureOf(area));
}

function featureOf({ id, name, shape }: Area): Feature<MultiPolygon> {
  return {
    type: 'Feature',
    id,
    properties: { name },
    geometry: {
      type: 'MultiPolygon',
      coordinates: shape.map((rings) => rings.map((ring) => ring.map((corner) => [...corner]))),
    },
  };
}
