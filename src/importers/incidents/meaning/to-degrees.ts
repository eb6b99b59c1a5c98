/** From the coordinates of a system to degrees of WGS 84, by `proj4`. */
import proj4 from 'proj4';
import type { SystemId } from '../systems.ts';
import { readDeclared } from './declared-system.ts';
import { systemOf } from './system-list.ts';

/** [longitude, latitude] of x (east) and y (north). Not finite where the system has no such point. */
export type ToDegrees = (x: number, y: number) => readonly [lng: number, lat: number];

export interface Placing {
  readonly toDegrees: ToDegrees;
  /** True for a point, in degrees, at which numbers of this system make no sense. */
  readonly isOutside: (lng: number, lat: number) => boolean;
  /** The numbers are degrees already: what is beyond ±180 and ±90 is out of range, not outside the system. */
  readonly inDegrees: boolean;
}

/** Systems of zones and countries are used across their edges; beyond this many degrees the grid is bent beyond use, or the numbers are others. */
const BEYOND_DEGREES = 3;

const NOWHERE = [Number.NaN, Number.NaN] as const;

/**
 * @param declared the text of the file that names its system, for `declared`
 * @returns `null` when the system is not known or the text cannot be read
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
    // proj4 throws for a point that its projection cannot reach.
    try {
      return converter.forward(point);
    } catch {
      return NOWHERE;
    }
  };
}
