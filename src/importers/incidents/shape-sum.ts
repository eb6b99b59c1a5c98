/** Combines the parts of a geometry into one kind and centre. */
import { BROKEN_SHAPE, NO_SHAPE, type Shape } from './build-shapes.ts';
import { pointInside } from './point-inside.ts';
import type { ShapeKind } from './raw-table.ts';

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
