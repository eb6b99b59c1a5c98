/**
 * How many of a large set of points are drawn while the map moves or a filter changes: where frames come too late, one of several rows, which is an even
 * sample of the file. All are drawn again as soon as nothing changes. Where there is a graphics processor nothing is left out.
 */

/** Frames that are later than this are felt. */
const LATE_MS = 60;
/** Fewer are always drawn whole. */
const MANY = 100_000;
/** See `strideOver`. */
export const MAX_STRIDE = 31;
/** After the last change of a filter. */
const REST_MS = 250;

export class DrawingPace {
  #stride = 1;
  #lastFrame = Number.NEGATIVE_INFINITY;
  #lastChange = Number.NEGATIVE_INFINITY;
  #wasChanging = false;

  /** A filter lets other rows through. @param now ms */
  change(now: number): void {
    this.#lastChange = now;
  }

  /** To be asked with each frame. @returns of how many rows one is drawn; what was found to be fast enough is kept for the next time */
  strideOf(count: number, isMoving: boolean, now: number): number {
    const isChanging = count > MANY && (isMoving || now - this.#lastChange < REST_MS);
    const elapsed = now - this.#lastFrame;
    this.#lastFrame = now;
    // Before the first frame of a movement there may have been rest for hours.
    if (isChanging && this.#wasChanging && elapsed > LATE_MS && count / this.#stride > MANY / 4) {
      this.#stride = Math.min(MAX_STRIDE, this.#stride * 2);
    }
    this.#wasChanging = isChanging;
    return isChanging ? this.#stride : 1;
  }
}
