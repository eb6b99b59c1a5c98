/** Combines the parts of a geometry into one kind and centre. */
import { BROKEN_SHAPE, NO_SHAPE, type Shape } from './build-shapes.ts';
import type { ShapeKind } from './raw-table.ts';

/** Finds a point inside an area: the middle of the widest section along a few horizontal lines. */

/** Heights of the lines, as shares: the middle first, avoiding likely corner positions. */
const HEIGHTS = [0.5, 0.37, 0.63, 0.21, 0.79, 0.09, 0.91];

/**
 * @param rings alternating x and y, outer and inner, closed or not; inside means within an odd number of
 * rings
 * @returns `null` if no section has any width
 */
function pointInside(
  rings: readonly (readonly number[])[],
  south: number,
  north: number,
): { x: number; y: number } | null {
  for (const share of HEIGHTS) {
    const y = south + (north - south) * share;
    const x = middleOfWidest(crossingsAt(rings, y));
    if (x !== null) return { x, y };
  }
  return null;
}

/** Where edges cross the line, from west to east. */
function crossingsAt(rings: readonly (readonly number[])[], y: number): Float64Array {
  const found: number[] = [];
  for (const ring of rings) {
    let [fromX = 0, fromY = 0] = ring.slice(-2);
    for (let at = 0; at < ring.length; at += 2) {
      const x = ring[at] ?? 0;
      const nextY = ring[at + 1] ?? 0;
      // A corner on the line counts only for the edge above.
      if (fromY > y !== nextY > y) found.push(fromX + ((y - fromY) / (nextY - fromY)) * (x - fromX));
      [fromX, fromY] = [x, nextY];
    }
  }
  return Float64Array.from(found).sort();
}

function middleOfWidest(crossings: Float64Array): number | null {
  let widest = 0;
  let middle: number | null = null;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const west = crossings[at] ?? 0;
    const width = (crossings[at + 1] ?? 0) - west;
    if (width > widest) {
      widest = width;
      middle = west + width / 2;
    }
  }
  return middle;
}

/** Maximum area corners for finding a point inside; above it, the centre of the extent is used. */
const MAX_CORNERS = 1_000_000;

export class ShapeSum {
  #kind: ShapeKind = 'none';
  #west = Number.POSITIVE_INFINITY;
  #south = Number.POSITIVE_INFINITY;
  #east = Number.NEGATIVE_INFINITY;
  #north = Number.NEGATIVE_INFINITY;
  #isBroken = false;
  readonly #rings: number[][] = [];
  #cornerCount = 0;

  /** Marks the geometry as unreadable. */
  break(): void {
    this.#isBroken = true;
  }

  addPoint(x: number, y: number): void {
    this.#kind = this.#kind === 'none' ? 'point' : this.#kind === 'point' ? 'points' : this.#with('points');
    this.#add(x, y);
  }

  /** @param positions alternating x and y */
  addLine(positions: readonly number[]): void {
    if (positions.length === 0) return;
    this.#kind = this.#with('line');
    this.#addAll(positions);
  }

  /** Adds an outer or inner ring of an area. @param positions alternating x and y */
  addRing(positions: readonly number[]): void {
    if (positions.length === 0) return;
    this.#kind = this.#with('area');
    this.#addAll(positions);
    this.#cornerCount += positions.length / 2;
    if (this.#cornerCount <= MAX_CORNERS) this.#rings.push([...positions]);
  }

  finish(): Shape {
    if (this.#isBroken) return BROKEN_SHAPE;
    if (this.#kind === 'none') return NO_SHAPE;
    const middle = { x: (this.#west + this.#east) / 2, y: (this.#south + this.#north) / 2 };
    const isArea = this.#kind === 'area' && this.#cornerCount <= MAX_CORNERS;
    const inside = isArea ? pointInside(this.#rings, this.#south, this.#north) : null;
    return { kind: this.#kind, ...(inside ?? middle) };
  }

  #with(kind: ShapeKind): ShapeKind {
    const isSame = this.#kind === 'none' || this.#kind === kind;
    return isSame ? kind : 'mixed';
  }

  #addAll(positions: readonly number[]): void {
    for (let at = 0; at < positions.length; at += 2) {
      this.#add(positions[at] ?? Number.NaN, positions[at + 1] ?? Number.NaN);
    }
  }

  #add(x: number, y: number): void {
    if (!Number.isFinite(x) || !Number.isFinite(y)) this.#isBroken = true;
    this.#west = Math.min(this.#west, x);
    this.#east = Math.max(this.#east, x);
    this.#south = Math.min(this.#south, y);
    this.#north = Math.max(this.#north, y);
  }
}
