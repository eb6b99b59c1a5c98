/** One reveal on the live map, from the moment a chapter comes in until all its lines are drawn. It keeps the time; what it says of lines and marks others draw. */
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
import { ALL_DRAWN, type Head, NOT_YET } from './reveal-extension.ts';

/** How fast a line grows on screen, and how long all of them may take. */
const PX_PER_S = 620;
const SHORTEST_MS = 700;
const LONGEST_MS = 2400;
/** Of the whole: a frame that takes longer, as when much is prepared, moves the head no further, so that lines grow even where frames are few. */
const LONGEST_FRAME = 1 / 7;
/** Names come in so many steps: each makes MapLibre place all of them anew. */
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

  /** @param head is moved by the run; all is drawn while there is none */
  constructor(head: Head) {
    this.#head = head;
  }

  /** Changes when lines have other moments than before. */
  get version(): number {
    return this.#version;
  }

  /** What comes is held back until the map is at rest. */
  get isWaiting(): boolean {
    return this.#before !== null && this.#reveal === null;
  }

  get isRunning(): boolean {
    return this.#reveal !== null;
  }

  /** A chapter comes in. @param before what was visible until now */
  enter(before: Drawing): void {
    this.#before = before;
    this.#coming = null;
    this.#reveal = null;
    this.#step = 0;
    this.#head.value = 0;
    this.#version += 1;
  }

  /** What is visible of the chapter; call it before the moments of its lines are asked for. */
  show(visible: Drawing): void {
    if (this.#before !== null && this.#reveal === null) this.#coming = deriveComing(this.#before, visible);
  }

  /** The map is at rest: lines begin to grow. @param zoom of the view @returns false when there is nothing to draw, and all is drawn */
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

  /** Moves the head to where it is at a time, in ms of any clock. @returns whether other signs and names stand than before */
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

  /** All is drawn at once. */
  finish(): void {
    if (this.#before === null) return;
    this.#before = null;
    this.#coming = null;
    this.#reveal = null;
    this.#head.value = ALL_DRAWN;
  }

  /** When a line appears; `null` for one that stands already. @param isRaised asked for its stronger copy */
  readonly spanOf = (line: Line, isRaised: boolean): Span | null => {
    const isComing = isRaised ? this.#coming?.raised.has(line) : this.#coming?.lines.has(line);
    if (isComing !== true) return null;
    return this.#reveal === null ? HIDDEN : (this.#reveal.spans.get(line) ?? HIDDEN);
  };

  /** Whether a sign or name still waits for its line. */
  readonly isHeld = (mark: Mark): boolean => {
    if (this.#coming?.waits(mark) !== true) return false;
    if (this.#reveal === null || (mark.type !== 'symbol' && mark.type !== 'label')) return true;
    return this.#reveal.momentAt(mark.position) > this.#step / STEPS;
  };
}
