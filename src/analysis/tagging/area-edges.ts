/**
 * The edges of areas, each once: where two areas share a border its edges are the same, and crossing one leaves one area and enters
 * the other. Which areas an edge bounds is a mask of bits, bit i for area i.
 *
 * All in whole steps. An edge runs upwards: from its lower to its higher end, or eastwards when it is level.
 */
import type { GroundAreas } from './tag-ground.ts';

export interface AreaEdges {
  readonly count: number;
  /** Four to an edge: lng and lat of the lower end, then of the higher. */
  readonly ends: Int32Array;
  readonly masks: Int32Array;
}

/** Bits of a mask; the sign stays free for whoever keeps one. */
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
      // An area that runs along an edge twice, there and back, is not bounded by it.
      maskByEnds.set(key, (maskByEnds.get(key) ?? 0) ^ (1 << owner));
    }
  }
  return {
    count: maskByEnds.size,
    ends: Int32Array.from([...maskByEnds.keys()].flatMap((key) => key.split(',').map(Number))),
    masks: Int32Array.from(maskByEnds.values()),
  };
}

/** Products of differences of steps are less than 2^63, so that rounding is wrong by less than this. */
const DOUBTFUL = 4096;
/** Whole numbers below this are exact, and so is the difference of two of them. */
const EXACT = 2 ** 52;

/**
 * On which side of an upward edge a point lies: negative to the right (east of it), positive to the left, 0 on its line. Exact in sign
 * for all whole steps of the world: what rounding could have turned is computed again in whole numbers.
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
