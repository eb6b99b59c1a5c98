/**
 * Distinct edges of areas. Areas that share a border share its edges, and crossing one leaves one area and
 * enters the other. The mask of an edge has bit i for area i.
 *
 * All in whole steps. An edge runs upwards: from its lower to its higher end, or eastwards if level.
 */
import type { GroundAreas } from './tag-ground.ts';

export interface AreaEdges {
  readonly count: number;
  /** Four per edge: lng and lat of the lower end, then of the higher. */
  readonly ends: Int32Array;
  readonly masks: Int32Array;
}

/** Bits of a mask, without the sign bit. */
const MAX_AREAS = 31;

/** @throws RangeError for more than 31 areas */
export function collectEdges({ ids, corners, ringStarts, ringOwners }: GroundAreas): AreaEdges {
  if (ids.length > MAX_AREAS) throw new RangeError(`${ids.length} areas; a mask holds ${MAX_AREAS}`);
  const maskByEnds = new Map<string, number>();
  for (const [ring, owner] of ringOwners.entries()) {
    const end = ringStarts[ring + 1] ?? 0;
    for (let corner = (ringStarts[ring] ?? 0) + 1; corner < end; corner += 1) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = corners.subarray(2 * corner - 2, 2 * corner + 2);
      if (ax === bx && ay === by) continue;
      const upwards = ay < by || (ay === by && ax < bx);
      const key = upwards ? `${ax},${ay},${bx},${by}` : `${bx},${by},${ax},${ay}`;
      // An edge that an area uses twice, there and back, does not bound it.
      maskByEnds.set(key, (maskByEnds.get(key) ?? 0) ^ (1 << owner));
    }
  }
  return {
    count: maskByEnds.size,
    ends: Int32Array.from([...maskByEnds.keys()].flatMap((key) => key.split(',').map(Number))),
    masks: Int32Array.from(maskByEnds.values()),
  };
}

/** Products of step differences are below 2^63, so rounding errors are below this. */
const DOUBTFUL = 4096;
/** Integers below this are exact, and so is the difference of two of them. */
const EXACT = 2 ** 52;

/**
 * Side of a point relative to an upward edge: negative to the right (east), positive to the left, 0 on its
 * line. The sign is exact for all steps of the world: doubtful results are recomputed in integers.
 *
 * @param ax,ay the lower end; `dx`, `dy` from there to the higher
 */
export function sideOf(ax: number, ay: number, dx: number, dy: number, x: number, y: number): number {
  const rising = dx * (y - ay);
  const running = dy * (x - ax);
  const side = rising - running;
  if (side >= DOUBTFUL || side <= -DOUBTFUL || Math.abs(rising) < EXACT) return side;
  return Number(BigInt(dx) * BigInt(y - ay) - BigInt(dy) * BigInt(x - ax));
}
