/** Converts coordinates of a system to degrees of WGS 84, with `proj4`. */
import proj4 from 'proj4';
import type { SystemId } from '../systems.ts';
import { readDeclared } from './declared-system.ts';
import { systemOf } from './system-list.ts';

/** [longitude, latitude] of x (east) and y (north). Not finite if undefined. */
export type ToDegrees = (x: number, y: number) => readonly [lng: number, lat: number];

export interface Placing {
  readonly toDegrees: ToDegrees;
  /** Whether a point, in degrees, is outside the system's area, by default by far. */
  readonly isOutside: (lng: number, lat: number, beyond?: number) => boolean;
  /** Whether x and y come back from their degrees: projections bend numbers that are none of theirs. */
  readonly isOfProjection: (x: number, y: number) => boolean;
  /**
   * Whether coordinates are degrees: values beyond ±180 and ±90 are then out of range, not outside the
   * system.
   */
  readonly inDegrees: boolean;
}

/**
 * Systems are used beyond their area; further than this the distortion is too large, or the system is wrong.
 */
const BEYOND_DEGREES = 3;

/** Of a position that was converted there and back, or degrees. */
const SAME_METRES = 1;

const NOWHERE = [Number.NaN, Number.NaN] as const;

/**
 * @param declared the file's system definition, for `declared`
 * @returns `null` if the system is unknown or its text unreadable
 */
export function placingOf(id: SystemId, declared: string | null): Placing | null {
  if (id === 'declared') {
    const read = declared === null ? null : readDeclared(declared);
    if (read === null) return null;
    if (read.system !== null) return placingOf(read.system, null);
    return { ...through(read.definition), isOutside: () => false, inDegrees: read.inDegrees };
  }
  const system = systemOf(id);
  if (system === null) return null;
  if (system.epsg === 4326) {
    const isAlways = () => true;
    return { toDegrees: (x, y) => [x, y], isOutside: () => false, isOfProjection: isAlways, inDegrees: true };
  }
  const [west, south, east, north] = system.area;
  return {
    ...through(system.proj),
    isOutside: (lng, lat, beyond = BEYOND_DEGREES) =>
      lng < west - beyond || lng > east + beyond || lat < south - beyond || lat > north + beyond,
    inDegrees: system.proj.includes('+proj=longlat'),
  };
}

function through(definition: string): Pick<Placing, 'toDegrees' | 'isOfProjection'> {
  const converter = proj4(
    definition.trimStart().startsWith('{') ? JSON.parse(definition) : definition,
    'EPSG:4326',
  );
  const point: [number, number] = [0, 0];
  const toDegrees: ToDegrees = (x, y) => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return NOWHERE;
    point[0] = x;
    point[1] = y;
    // proj4 throws for points that its projection cannot reach.
    try {
      return converter.forward(point);
    } catch {
      return NOWHERE;
    }
  };
  const isOfProjection = (x: number, y: number) => {
    const [lng, lat] = toDegrees(x, y);
    if (!Number.isFinite(lng) || !Number.isFinite(lat)) return false;
    const [east, north] = converter.inverse([lng, lat]);
    return Math.hypot(east - x, north - y) < SAME_METRES;
  };
  return { toDegrees, isOfProjection };
}
