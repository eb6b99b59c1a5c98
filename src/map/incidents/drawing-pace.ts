/**
 * Reduces the points drawn while the map moves or a filter changes: with slow frames, one of several rows, an
 * even sample. All are drawn again once nothing changes. With a graphics card nothing is omitted.
 */

/** Frames slower than this are noticeable. */
const LATE_MS = 60;
/** Fewer points are never sampled. */
const MANY = 100_000;
/** See `strideOver`. */
export const MAX_STRIDE = 31;
/** After the last filter change. */
const REST_MS = 250;

export class DrawingPace {
  #stride = 1;
  #lastFrame = Number.NEGATIVE_INFINITY;
  #lastChange = Number.NEGATIVE_INFINITY;
  #wasChanging = false;

  /**
   * Call when the filtered rows change.
   * @param now ms
   */
  change(now: number): void {
    this.#lastChange = now;
  }

  /**
   * Call with each frame.
   * @returns the stride: one of so many rows is drawn; sufficient strides are reused
   */
  strideOf(count: number, isMoving: boolean, now: number): number {
    const isChanging = count > MANY && (isMoving || now - this.#lastChange < REST_MS);
    const elapsed = now - this.#lastFrame;
    this.#lastFrame = now;
    // The first frame of a movement may follow a long rest.
    if (isChanging && this.#wasChanging && elapsed > LATE_MS && count / this.#stride > MANY / 4) {
      this.#stride = Math.min(MAX_STRIDE, this.#stride * 2);
    }
    this.#wasChanging = isChanging;
    return isChanging ? this.#stride : 1;
  }
}
