/** The time of one fade between two chapters: it waits until what arrives is there to be drawn, then runs from 0 to 1. */

/** How long a fade takes. */
const FADE_MS = 400;
/** Of the whole: a frame that takes longer moves the fade no further, so that where frames are few it is still seen and not a jump. */
const LONGEST_FRAME = 1 / 4;
/** Preparing takes some 100 ms; while the camera flies there is always something to prepare, and a fade does not wait for the end of the flight. */
const LONGEST_WAIT_MS = 300;
/** Whoever goes on sooner than this is on the way to another chapter. */
const QUICK_MS = 600;

export class FadeRun {
  #entered = Number.NEGATIVE_INFINITY;
  #last = Number.NaN;
  #share = 0;
  #isRunning = false;

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** A chapter comes in. @param now in ms of the clock of frames @returns whether it fades in; to one who goes quickly all is shown at once */
  enter(now: number): boolean {
    const isQuick = this.#isRunning || now - this.#entered < QUICK_MS;
    this.#entered = now;
    this.#last = Number.NaN;
    this.#share = 0;
    this.#isRunning = !isQuick;
    return this.#isRunning;
  }

  /** @param isReady whether what arrives can be drawn @returns how far the fade is, 0 to 1; with 1 it is over */
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

  /** It is over at once. */
  finish(): void {
    this.#isRunning = false;
  }
}
