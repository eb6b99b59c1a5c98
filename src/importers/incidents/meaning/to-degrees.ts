/** Converts coordinates of a system to degrees of WGS 84, with `proj4`. */
import proj4 from 'proj4';
import type { SystemId } from '../systems.ts';
import { readDeclared } from './declared-system.ts';
import { systemOf } from './system-list.ts';

/** [longitude, latitude] of x (east) and y (north). Not finite if undefined. */
export type ToDegrees = (x: number, y: number) => readonly [lng: number, lat: number];

export interface Placing {
  readonly toDegrees: ToDegrees;
  /** Whether a point, in degrees, is far outside the system's area. */
  readonly isOutside: (lng: number, lat: number) => boolean;
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
    return { toDegrees: through(read.definition), isOutside: () => false, inDegrees: read.inDegrees };
  }
  const system = systemOf(id);
  if (system === null) return null;
  if (system.epsg === 4326) return { toDegrees: (x, y) => [x, y], isOutside: () => false, inDegrees: true };
  const [west, south, east, north] = system.area;
  return {
    toDegrees: through(system.proj),
    isOutside: (lng, lat) =>
      lng < west - BEYOND_DEGREES ||
      lng > east + BEYOND_DEGREES ||
      lat < south - BEYOND_DEGREES ||
      lat > north + BEYOND_DEGREES,
    inDegrees: system.proj.includes('+proj=longlat'),
  };
}

function through(definition: string): ToDegrees {
  const converter = proj4(
    definition.trimStart().startsWith('{') ? JSON.parse(definition) : definition,
    'EPSG:4326',
  );
  const point: [number, number] = [0, 0];
  return (x, y) => {
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
}
