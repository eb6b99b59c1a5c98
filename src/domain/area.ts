/**
 * Areas of interest that a user draws, types or derives from a feature. They name no record of any file, so
 * they may be saved on the device, but they never enter an address or a request.
 *
 * Edges are straight in the plane of longitude and latitude (RFC 7946). Corners lie on whole steps of a
 * record's position (`STEPS_PER_DEGREE`), so that containment is exact.
 */
import { degreesOf, stepsOf } from './incident.ts';

/** Degrees of WGS 84. */
export type Corner = readonly [lng: number, lat: number];

/** Closed: the last corner repeats the first. */
export type Ring = readonly Corner[];

/** Disjoint polygons: the outer ring anticlockwise, then the holes clockwise. */
export type AreaShape = readonly (readonly Ring[])[];

export interface Area {
  /** Stays the same when the area is renamed. */
  readonly id: string;
  readonly name: string;
  readonly shape: AreaShape;
}

/** How two areas make a new one. */
export const COMBINATIONS = ['union', 'intersection', 'difference'] as const;
export type Combination = (typeof COMBINATIONS)[number];

/** Rounds a corner to whole steps. */
export function roundCorner([lng, lat]: Corner): Corner {
  return [degreesOf(stepsOf(lng)), degreesOf(stepsOf(lat))];
}

export function isSameCorner([ax, ay]: Corner, [bx, by]: Corner): boolean {
  return ax === bx && ay === by;
}
