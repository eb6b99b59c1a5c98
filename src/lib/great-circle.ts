/**
 * Great circles on a sphere of the mean Earth radius (6371.0088 km, as in Turf). Spherical: up to 0.5 % off
 * the ellipsoid, enough for drawing and for lengths labelled "about"; border lengths are computed at compile
 * time.
 *
 * Method: spherical linear interpolation between the unit vectors of the two ends.
 */
export const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

type LngLat = readonly number[];

/** Returns the great-circle distance between two [lng, lat] positions, in kilometres (haversine formula). */
export function distanceKm(from: LngLat, to: LngLat): number {
  const [lngA = 0, latA = 0] = from;
  const [lngB = 0, latB = 0] = to;
  const halfLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const halfLng = Math.sin(((lngB - lngA) * RADIANS) / 2);
  const h = halfLat ** 2 + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * halfLng ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Returns points along the great circle, both ends included, at most `stepKm` apart. Longitudes do not jump
 * and may pass ±180 (as MapLibre accepts). Antipodal ends have no unique path, so the path along
 * the meridian of `from` is used.
 */
export function greatCircle(from: LngLat, to: LngLat, stepKm = 100): [number, number][] {
  const [lngA = 0, latA = 0] = from;
  const [lngB = 0, latB = 0] = to;
  const start = toVector(lngA, latA);
  const end = toVector(lngB, latB);
  const angle = distanceKm(from, to) / EARTH_RADIUS_KM;
  const steps = Math.max(1, Math.ceil((angle * EARTH_RADIUS_KM) / stepKm));
  const sinAngle = Math.sin(angle);
  const points: [number, number][] = [[lngA, latA]];
  let previousLng = lngA;
  for (let i = 1; i <= steps; i += 1) {
    const share = i / steps;
    const [lng, lat] =
      i === steps
        ? [lngB, latB]
        : sinAngle < 1e-9
          ? [lngA, latA + share * (latB - latA)]
          : fromVector(
              start,
              end,
              Math.sin((1 - share) * angle) / sinAngle,
              Math.sin(share * angle) / sinAngle,
            );
    previousLng = lng + 360 * Math.round((previousLng - lng) / 360);
    points.push([previousLng, lat]);
  }
  return points;
}

/**
 * Splits a line whose longitudes pass ±180 (or jump there) into parts within [-180, 180], each ending exactly
 * on the meridian.
 */
export function splitAtAntimeridian(line: readonly LngLat[]): [number, number][][] {
  const parts: [number, number][][] = [];
  let current: [number, number][] = [];
  let previous: [number, number] | null = null;
  /** Offset that brings the longitude back into [-180, 180]. */
  let shift = 0;
  for (const [rawLng = 0, lat = 0] of line) {
    let lng = rawLng + shift;
    if (previous !== null) lng += 360 * Math.round((previous[0] - lng) / 360);
    while (previous !== null && (lng > 180 || lng < -180)) {
      const edge = lng > 180 ? 180 : -180;
      const share = (edge - previous[0]) / (lng - previous[0]);
      const edgeLat = previous[1] + share * (lat - previous[1]);
      current.push([edge, edgeLat]);
      parts.push(current);
      current = [[-edge, edgeLat]];
      previous = [-edge, edgeLat];
      lng -= 2 * edge;
    }
    if (previous === null) {
      shift = -360 * Math.floor((rawLng + 180) / 360);
      if (rawLng === 180) shift = 0;
      lng = rawLng + shift;
    }
    shift = lng - rawLng;
    current.push([lng, lat]);
    previous = [lng, lat];
  }
  if (current.length > 0) parts.push(current);
  return parts.filter((part) => part.length > 1);
}

/** Writes the unit vector of a position in degrees, x through 0° on the equator, z through the North Pole. */
export function writeUnitVector(out: Float64Array | number[], at: number, lng: number, lat: number): void {
  const cosLat = Math.cos(lat * RADIANS);
  out[at] = cosLat * Math.cos(lng * RADIANS);
  out[at + 1] = cosLat * Math.sin(lng * RADIANS);
  out[at + 2] = Math.sin(lat * RADIANS);
}

function toVector(lng: number, lat: number): [number, number, number] {
  const vector: [number, number, number] = [0, 0, 0];
  writeUnitVector(vector, 0, lng, lat);
  return vector;
}

function fromVector(
  a: readonly [number, number, number],
  b: readonly [number, number, number],
  weightA: number,
  weightB: number,
): [number, number] {
  const x = a[0] * weightA + b[0] * weightB;
  const y = a[1] * weightA + b[1] * weightB;
  const z = a[2] * weightA + b[2] * weightB;
  return positionOf([x, y, z]);
}

/** Returns [lng, lat] in degrees of the direction of a vector of any length. */
export function positionOf([x, y, z]: readonly [number, number, number]): [number, number] {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
