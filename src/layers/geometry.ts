import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** All rings of an area as lines. */
export function polygonLines(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

export function lineParts(geometry: LineString | MultiLineString): readonly (readonly Position[])[] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
