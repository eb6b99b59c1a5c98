/**
 * Geodesics on the ellipsoid of WGS 84, by Karney's method (Algorithms for geodesics, J. Geodesy 87, 2013),
 * exact to some nanometres. Positions are [lng, lat] in degrees, azimuths degrees clockwise from north.
 */
import geodesy from 'geographiclib-geodesic';

type LngLat = readonly number[];

const { WGS84 } = geodesy.Geodesic;

export interface GeodesicWay {
  readonly metres: number;
  /** At the start, and at the end in the direction of travel. */
  readonly azimuth: number;
  readonly azimuthThere: number;
}

export function geodesicWay([lngA = 0, latA = 0]: LngLat, [lngB = 0, latB = 0]: LngLat): GeodesicWay {
  const { s12 = 0, azi1 = 0, azi2 = 0 } = WGS84.Inverse(latA, lngA, latB, lngB);
  return { metres: s12, azimuth: azi1, azimuthThere: azi2 };
}

/** Returns the end of a geodesic. The longitude is not wrapped and may pass ±180. */
export function goGeodesic([lng = 0, lat = 0]: LngLat, azimuth: number, metres: number): [number, number] {
  const { lon2 = lng, lat2 = lat } = WGS84.Direct(lat, lng, azimuth, metres);
  return [lon2 + 360 * Math.round((lng - lon2) / 360), lat2];
}

/**
 * Returns positions along the geodesic, both ends included, at most `stepMetres` apart; longitudes are not
 * wrapped.
 */
export function geodesicLine(from: LngLat, to: LngLat, stepMetres: number): [number, number][] {
  const { metres, azimuth } = geodesicWay(from, to);
  const steps = Math.max(1, Math.ceil(metres / stepMetres));
  const [fromLng = 0, fromLat = 0] = from;
  const [toLng = 0, toLat = 0] = to;
  const between = Array.from({ length: steps - 1 }, (_, i) =>
    goGeodesic(from, azimuth, (metres * (i + 1)) / steps),
  );
  const [lastLng] = between.at(-1) ?? [fromLng];
  return [[fromLng, fromLat], ...between, [toLng + 360 * Math.round((lastLng - toLng) / 360), toLat]];
}

/** Returns the area of a ring of geodesics in square metres, in either winding, and its length in metres. */
export function geodesicRing(ring: readonly LngLat[]): {
  readonly squareMetres: number;
  readonly metres: number;
} {
  const polygon = WGS84.Polygon(false);
  for (const [lng = 0, lat = 0] of ring) polygon.AddPoint(lat, lng);
  const { area = 0, perimeter } = polygon.Compute(false, true);
  return { squareMetres: Math.abs(area), metres: perimeter };
}
