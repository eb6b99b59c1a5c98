import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Atlas } from '../domain/atlas.ts';

/** Returns an area's rings as lines. */
export function polygonLines(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

export function lineParts(geometry: LineString | MultiLineString): readonly (readonly Position[])[] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** Centre of the ten jurisdictions; `null` without any. */
export function deriveRegionCentre(atlas: Pick<Atlas, 'jurisdictions'>): Position | null {
  const places = atlas.jurisdictions.features.map(({ properties }) => properties.labelPosition);
  if (places.length === 0) return null;
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return [mean(0), mean(1)];
}

/** Midpoint of the middle segment of a line. */
export function middleOf(line: readonly Position[]): Position | null {
  const at = Math.max(1, Math.floor(line.length / 2));
  const [a, b] = [line[at - 1], line[at]];
  if (a === undefined || b === undefined) return null;
  return [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
}
