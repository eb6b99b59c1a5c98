/** Times a fade between two chapters: waits until arriving marks are prepared, then runs from 0 to 1. */

const FADE_MS = 400;
/**
 * Maximum share per frame: slow frames do not advance the fade further, so that it stays visible at low frame
 * rates.
 */
const LONGEST_FRAME = 1 / 4;
/** Preparing takes some 100 ms; during a camera flight it never ends, so the wait is limited. */
const LONGEST_WAIT_MS = 300;
/** Users who advance faster than this get no fade. */
const QUICK_MS = 600;

export class FadeRun {
  #entered = Number.NEGATIVE_INFINITY;
  #last = Number.NaN;
  #share = 0;
  #isRunning = false;

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /**
   * Starts a fade for a new chapter.
   * @param now frame time in ms
   * @returns whether it fades; false for users who advance quickly
   */
  enter(now: number): boolean {
    const isQuick = this.#isRunning || now - this.#entered < QUICK_MS;
    this.#entered = now;
    this.#last = Number.NaN;
    this.#share = 0;
    this.#isRunning = !isQuick;
    return this.#isRunning;
  }

  /**
   * @param isReady whether arriving marks are prepared
   * @returns progress of the fade, 0 to 1; 1 ends it
   */
  moveTo(now: number, isReady: boolean): number {
    if (!this.#isRunning) return 1;
    if (Number.isNaN(this.#last)) {
      if (isReady || now - this.#entered > LONGEST_WAIT_MS) this.#last = now;
      return 0;
    }
    this.#share += Math.min(LONGEST_FRAME, (now - this.#last) / FADE_MS);
    this.#last = now;
    if (this.#share < 1) return this.#share * this.#share * (3 - 2 * this.#share);
    this.#isRunning = false;
    return 1;
  }

  /** Ends the fade immediately. */
  finish(): void {
    this.#isRunning = false;
  }
}
