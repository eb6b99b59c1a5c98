/** Times one reveal on the live map, from a chapter's start until all its lines are drawn. */
import type { Drawing, Mark } from '../layers/drawing.ts';
import {
  type Coming,
  deriveComing,
  deriveReveal,
  type Line,
  type Reveal,
  type Span,
} from '../layers/reveal.ts';
import type { Bounds } from '../lib/mercator.ts';

/** Progress of a reveal, shared by all layers of a map. */
export interface Head {
  /** Moments up to this value are drawn; all from {@link ALL_DRAWN} on. */
  value: number;
}

/** Later than any moment. */
export const ALL_DRAWN = 1e6;
/** Hidden until everything is drawn. */
const NOT_YET = 1e5;
/** Speed of line growth on screen, and limits of the duration. */
const PX_PER_S = 620;
const SHORTEST_MS = 700;
const LONGEST_MS = 2400;
/**
 * Maximum share per frame: slow frames advance the head no further, so that growth stays visible at low frame
 * rates.
 */
const LONGEST_FRAME = 1 / 7;
/** Names appear in steps, because each makes MapLibre place all of them again. */
const STEPS = 6;
const HIDDEN: Span = { start: NOT_YET, end: NOT_YET };

export class RevealRun {
  readonly #head: Head;
  #before: Drawing | null = null;
  #coming: Coming | null = null;
  #reveal: Reveal | null = null;
  #ms = 0;
  #last = Number.NaN;
  #step = 0;
  #version = 0;

  /** @param head moved by the run; without one everything is drawn */
  constructor(head: Head) {
    this.#head = head;
  }

  /** Changes when the moments of lines change. */
  get version(): number {
    return this.#version;
  }

  /** Whether marks are held back until rest. */
  get isWaiting(): boolean {
    return this.#before !== null && this.#reveal === null;
  }

  get isRunning(): boolean {
    return this.#reveal !== null;
  }

  /**
   * Starts a chapter.
   * @param before marks visible until now
   */
  enter(before: Drawing): void {
    this.#before = before;
    this.#coming = null;
    this.#reveal = null;
    this.#step = 0;
    this.#head.value = 0;
    this.#version += 1;
  }

  /** Sets the chapter's visible marks; call before `spanOf`. */
  show(visible: Drawing): void {
    if (this.#before !== null && this.#reveal === null) this.#coming = deriveComing(this.#before, visible);
  }

  /**
   * Starts the growth of lines, with the map at rest.
   * @param zoom of the view
   * @returns false if no line grows
   */
  begin(visible: Drawing, view: { readonly bounds: Bounds; readonly zoom: number }): boolean {
    this.show(visible);
    const reveal = this.#coming === null ? null : deriveReveal(visible, this.#coming, view.bounds);
    if (reveal === null) {
      this.finish();
      return false;
    }
    this.#reveal = reveal;
    const px = reveal.length * 2 ** view.zoom;
    this.#ms = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, (px / PX_PER_S) * 1000));
    this.#last = Number.NaN;
    this.#version += 1;
    return true;
  }

  /**
   * Moves the head to a time, in ms of any clock.
   * @returns whether visible signs and names change
   */
  moveTo(now: number): boolean {
    if (this.#reveal === null) return false;
    const passed = Number.isNaN(this.#last) ? 0 : (now - this.#last) / this.#ms;
    this.#last = now;
    const share = this.#head.value + Math.min(LONGEST_FRAME, passed);
    if (share >= 1) {
      this.finish();
      return true;
    }
    this.#head.value = share;
    const step = Math.floor(share * STEPS);
    const isNew = step !== this.#step;
    this.#step = step;
    return isNew;
  }

  /** Draws everything at once. */
  finish(): void {
    if (this.#before === null) return;
    this.#before = null;
    this.#coming = null;
    this.#reveal = null;
    this.#head.value = ALL_DRAWN;
  }

  /**
   * Returns the moments of a new line; `null` for others.
   * @param isRaised whether for its raised copy
   */
  readonly spanOf = (line: Line, isRaised: boolean): Span | null => {
    const isComing = isRaised ? this.#coming?.raised.has(line) : this.#coming?.lines.has(line);
    if (isComing !== true) return null;
    return this.#reveal === null ? HIDDEN : (this.#reveal.spans.get(line) ?? HIDDEN);
  };

  /** Whether a sign or name waits for its line. */
  readonly isHeld = (mark: Mark): boolean => {
    if (this.#coming?.waits(mark) !== true) return false;
    if (this.#reveal === null || (mark.type !== 'symbol' && mark.type !== 'label')) return true;
    return this.#reveal.momentAt(mark.position) > this.#step / STEPS;
  };
}
