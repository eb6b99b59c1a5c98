/** Builds the geometry columns of a table, record by record. */
import { GrowingFloats } from './growing-arrays.ts';
import { type DeclaredSystem, SHAPE_KINDS, type ShapeKind, type Shapes } from './raw-table.ts';

/** A record's geometry, reduced to one position. */
export interface Shape {
  readonly kind: ShapeKind;
  /** See `Shapes`. NaN if the kind is `none` or `broken`. */
  readonly x: number;
  readonly y: number;
}

export const NO_SHAPE: Shape = { kind: 'none', x: Number.NaN, y: Number.NaN };
export const BROKEN_SHAPE: Shape = { kind: 'broken', x: Number.NaN, y: Number.NaN };

/** Limits of longitude and latitude in degrees. */
const MAX_EAST = 180;
const MAX_NORTH = 90;

export class ShapesBuilder {
  readonly #x = new GrowingFloats();
  readonly #y = new GrowingFloats();
  /** By record; gaps are `none`. */
  #kinds = new Uint8Array(64);
  #pointCount = 0;
  #beyondDegrees = 0;

  put(record: number, { kind, x, y }: Shape): void {
    if (record >= this.#kinds.length) {
      const wider = new Uint8Array(Math.max(record + 1, this.#kinds.length * 2));
      wider.set(this.#kinds);
      this.#kinds = wider;
    }
    this.#kinds[record] = SHAPE_KINDS.indexOf(kind);
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    this.#x.put(record, x);
    this.#y.put(record, y);
    this.#pointCount += 1;
    if (Math.abs(x) > MAX_EAST || Math.abs(y) > MAX_NORTH) this.#beyondDegrees += 1;
  }

  /** Whether more than half of the positions exceed the range of degrees. */
  get isBeyondDegrees(): boolean {
    return this.#beyondDegrees * 2 > this.#pointCount;
  }

  finish(count: number, system: DeclaredSystem): Shapes {
    const kind = new Uint8Array(count);
    kind.set(this.#kinds.subarray(0, count));
    return { x: this.#x.finish(count), y: this.#y.finish(count), kind, system };
  }
}
