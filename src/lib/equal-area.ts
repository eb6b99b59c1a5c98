/**
 * Lambert's azimuthal equal-area projection of the sphere, centred on the region: areas keep their
 * proportions everywhere. Positions are [lng, lat] in degrees; the plane is in kilometres, x to the east and
 * y to the north.
 */
import { EARTH_RADIUS_KM } from './great-circle.ts';

const RADIANS = Math.PI / 180;
const MIDDLE = { lng: 20, lat: 44 } as const;
const SIN_MIDDLE = Math.sin(MIDDLE.lat * RADIANS);
const COS_MIDDLE = Math.cos(MIDDLE.lat * RADIANS);

/** The point opposite the centre, in the South Pacific, becomes a circle; it maps to one of its points. */
export function toEqualArea(lng: number, lat: number): [x: number, y: number] {
  const turn = (lng - MIDDLE.lng) * RADIANS;
  const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  const along = cos * Math.cos(turn);
  const scale = EARTH_RADIUS_KM * Math.sqrt(2 / Math.max(1e-12, 1 + SIN_MIDDLE * sin + COS_MIDDLE * along));
  return [scale * cos * Math.sin(turn), scale * (COS_MIDDLE * sin - SIN_MIDDLE * along)];
}

/** The longitude is not wrapped: within 180° of the centre. */
export function fromEqualArea(x: number, y: number): [lng: number, lat: number] {
  const reach = Math.hypot(x, y);
  if (reach === 0) return [MIDDLE.lng, MIDDLE.lat];
  const angle = 2 * Math.asin(Math.min(1, reach / (2 * EARTH_RADIUS_KM)));
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const lat = Math.asin(cos * SIN_MIDDLE + (y * sin * COS_MIDDLE) / reach);
  const turn = Math.atan2(x * sin, reach * COS_MIDDLE * cos - y * SIN_MIDDLE * sin);
  return [MIDDLE.lng + turn / RADIANS, lat / RADIANS];
}
