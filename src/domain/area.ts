/**
 * Areas of interest: what a planner draws, types, or has made around something. They are the planner's own and name no record of any file, so that they may be
 * kept on the device; in no address, and in no request.
 *
 * Edges run straight from corner to corner in the plane of longitude and latitude, as RFC 7946 has it, and every corner is a whole step of an incident's
 * position (`STEPS_PER_DEGREE`), so that who is inside is decided exactly.
 */
import { degreesOf, stepsOf } from './incident.ts';

/** Degrees of WGS 84. */
export type Corner = readonly [lng: number, lat: number];

/** The first corner stands at the end once more. */
export type Ring = readonly Corner[];

/** Polygons that have no ground in common: of each the outer ring, anticlockwise, then its holes, clockwise. */
export type AreaShape = readonly (readonly Ring[])[];

export interface Area {
  /** Its own for good, whatever it is called. */
  readonly id: string;
  readonly name: string;
  readonly shape: AreaShape;
}

/** The nearest corner that an area can have. */
export function roundCorner([lng, lat]: Corner): Corner {
  return [degreesOf(stepsOf(lng)), degreesOf(stepsOf(lat))];
}

export function isSameCorner([ax, ay]: Corner, [bx, by]: Corner): boolean {
  return ax === bx && ay === by;
}
