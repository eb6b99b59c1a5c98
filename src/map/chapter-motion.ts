/**
 * Movement of what is drawn: a briefing's chapter fades in and reveals its new lines in the direction of
 * travel, and signs move along routes. Nothing moves for reduced motion.
 */
import type { Drawing } from '../layers/drawing.ts';
import type { Bounds } from '../lib/mercator.ts';
import { FadeRun } from './fade-run.ts';
import type { MarksOnMap } from './marks-on-map.ts';
import type { StrokesOnMap } from './strokes-on-map.ts';

export type RevealState = 'drawing' | 'drawn';

/** The map that moves. */
export interface MotionHost {
  readonly isLoaded: () => boolean;
  /** Whether it has been drawn completely once: no sign moves before. */
  readonly isDrawn: () => boolean;
  /** The drawing at the current zoom. */
  readonly visible: () => Drawing;
  readonly view: () => { readonly bounds: Bounds; readonly zoom: number };
  /** Gives the marks to the map again. */
  readonly refresh: () => void;
  /** Marks have changed, which takes some frames to be drawn. */
  readonly expectFrames: () => void;
  readonly repaint: () => void;
  /** Called when a reveal starts or ends. */
  readonly onReveal: (state: RevealState) => void;
}

export class ChapterMotion {
  readonly #strokes: StrokesOnMap;
  readonly #marks: MarksOnMap;
  readonly #host: MotionHost;
  readonly #fade = new FadeRun();
  /** The shown step of a briefing; `null` outside one. */
  #chapter: string | null = null;
  #isStill: boolean;
  /** Request of the next frame; 0 for none. */
  #frame = 0;

  constructor(strokes: StrokesOnMap, marks: MarksOnMap, isStill: boolean, host: MotionHost) {
    this.#strokes = strokes;
    this.#marks = marks;
    this.#isStill = isStill;
    this.#host = host;
  }

  get isStill(): boolean {
    return this.#isStill;
  }

  get chapter(): string | null {
    return this.#chapter;
  }

  /**
   * Call before the drawing of the chapter is set.
   * @returns whether changes fade: only from another chapter, and if no fade is running
   */
  setChapter(chapter: string | null): boolean {
    const isEntered = chapter !== null && chapter !== this.#chapter;
    const fades = isEntered && this.#enterFade();
    this.#chapter = chapter;
    if (chapter === null) this.finishReveal();
    if (isEntered) this.#enterReveal();
    return fades;
  }

  /** Sets reduced motion, with everything drawn. */
  setStill(isStill: boolean): void {
    this.#isStill = isStill;
    this.finishFade();
    this.finishReveal();
  }

  /**
   * Call when MapLibre is idle: starts the reveal of marks held back.
   * @returns whether nothing moves
   */
  rest(): boolean {
    if (this.#fade.isRunning) return false;
    this.#marks.settle();
    const { reveal } = this.#strokes;
    if (reveal.isWaiting) {
      this.#beginReveal();
      return false;
    }
    return !reveal.isRunning;
  }

  /** Starts or stops the frames of fades, reveals and moving signs. */
  animate(): void {
    const { reveal } = this.#strokes;
    const isMoving = this.#strokes.isMoving && !this.#isStill;
    const isWanted = this.#fade.isRunning || reveal.isRunning || (isMoving && this.#host.isDrawn());
    if (isWanted && this.#frame === 0) {
      const step = (time: number) => {
        this.#frame = requestAnimationFrame(step);
        if (this.#fade.isRunning) this.#moveFade(time);
        if (reveal.isRunning) this.#moveReveal(time);
        if (!this.#strokes.isMoving || this.#isStill) return;
        this.#strokes.animate(time);
      };
      this.#frame = requestAnimationFrame(step);
    } else if (!isWanted && this.#frame !== 0) {
      this.stop();
      this.#strokes.still();
    }
  }

  /** Ends all frames. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Ends all frames on a map that no longer draws. */
  lose(): void {
    this.stop();
    this.#fade.finish();
    this.finishReveal();
  }

  /** Ends the fade with everything drawn. */
  finishFade(): void {
    this.#fade.finish();
    this.#marks.fadeTo(1);
    this.#strokes.fadeTo(1);
  }

  /** Draws all lines at once. */
  finishReveal(): void {
    const { reveal } = this.#strokes;
    if (!reveal.isWaiting && !reveal.isRunning) return;
    reveal.finish();
    this.#host.onReveal('drawn');
  }

  #enterFade(): boolean {
    const isBetween = this.#chapter !== null && this.#host.isLoaded() && !this.#isStill;
    const { isRunning } = this.#fade;
    const fades = isBetween && this.#fade.enter(performance.now());
    if (isRunning) this.finishFade();
    return fades;
  }

  #moveFade(time: number): void {
    const moment = this.#fade.moveTo(time, this.#marks.isReady);
    this.#marks.fadeTo(moment);
    this.#strokes.fadeTo(moment);
    if (this.#fade.isRunning) return;
    this.#host.expectFrames();
    this.animate();
  }

  /** Holds new marks back until the map is at rest. */
  #enterReveal(): void {
    if (this.#isStill || !this.#host.isLoaded()) {
      this.#host.onReveal('drawn');
      return;
    }
    this.#strokes.reveal.enter(this.#host.visible());
    this.#host.onReveal('drawing');
    this.#host.expectFrames();
  }

  #beginReveal(): void {
    if (!this.#strokes.reveal.begin(this.#host.visible(), this.#host.view())) this.#host.onReveal('drawn');
    this.#host.refresh();
    this.#host.expectFrames();
  }

  #moveReveal(time: number): void {
    const { reveal } = this.#strokes;
    const isStep = reveal.moveTo(time);
    if (!reveal.isRunning) {
      this.#host.onReveal('drawn');
      this.#host.expectFrames();
    }
    if (isStep) this.#host.refresh();
    this.#host.repaint();
  }
}
