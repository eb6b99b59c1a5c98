/** The picture of points on a map that stands still, painted by the processor between frames and shown on an overlay over the map. */
import { allSteps } from '../../lib/all-steps.ts';
import { takeSteps, yieldToEventLoop } from '../../lib/yield-to-event-loop.ts';
import { fitCanvas } from '../still-overlays.ts';
import { type PaintedPoints, type PointsView, paintPointsInSteps } from './paint-points.ts';
import type { PointCloud, PointLook } from './point-cloud.ts';

/** All that the picture depends on. */
export interface PointsToPaint extends PointsView {
  readonly cloud: PointCloud;
  readonly shown: Uint8Array;
  readonly look: PointLook;
}

/** Painted at once where records come in or a filter changes: much else is done there too. */
const FIRST_STRETCH_MS = 6;
/** Painted at once, between two frames. */
const STRETCH_MS = 20;
/** Painted at once within a frame: as long as a million points take. Frames in software are longer in any case, and until it is there none are seen. */
const STRETCH_OF_FRAME_MS = 120;
/** About so many rows are seen at once where all take longer: some 10 ms. */
const SAMPLE = 100_000;

export class PointCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #onShown: () => void;
  /** What is painted, or was painted last. */
  #wanted: PointsToPaint | null = null;
  #steps: Generator<void, PaintedPoints> | null = null;

  /** @param onShown what took several steps is to be seen */
  constructor(canvas: HTMLCanvasElement, onShown: () => void) {
    this.#canvas = canvas;
    this.#onShown = onShown;
  }

  get isPainting(): boolean {
    return this.#steps !== null;
  }

  /**
   * Shows points on the map as it is: at once where they are few, or were shown before. Of many an even sample is seen first, so that the picture follows a hand that filters, and all of them
   * when it rests.
   */
  show(points: PointsToPaint): void {
    this.#begin(points, false);
  }

  /** Shows them within a frame of the map, which may have another camera than those before. */
  showInFrame(points: PointsToPaint): void {
    if (this.#wanted !== null && !isOfSameMap(this.#wanted, points)) this.#canvas.hidden = true;
    this.#begin(points, true);
  }

  hide(): void {
    this.#wanted = null;
    this.#steps = null;
    this.#canvas.hidden = true;
  }

  #begin(points: PointsToPaint, isInFrame: boolean): void {
    const stretchMs = isInFrame ? STRETCH_OF_FRAME_MS : FIRST_STRETCH_MS;
    if (this.#wanted !== null && isSame(this.#wanted, points)) {
      // Outside of a frame it goes on by itself, and says when it is there.
      if (isInFrame) this.#advance(stretchMs);
      return;
    }
    this.#wanted = points;
    this.#steps = paintPointsInSteps(points.cloud, points.shown, points.look, points);
    if (!this.#advance(stretchMs)) void this.#goOn(this.#steps, isInFrame ? null : points);
  }

  /** Between frames. @param sampled of what a sample is to be seen first */
  async #goOn(steps: Generator<void, PaintedPoints>, sampled: PointsToPaint | null): Promise<void> {
    await yieldToEventLoop();
    if (this.#steps === steps && sampled !== null) this.#laySample(sampled);
    for (;;) {
      await yieldToEventLoop();
      if (this.#steps !== steps) return;
      if (this.#advance(STRETCH_MS)) return this.#onShown();
    }
  }

  /** @returns whether it is painted now */
  #advance(stretchMs: number): boolean {
    const step = this.#steps && takeSteps(this.#steps, stretchMs);
    if (step?.done !== true) return false;
    this.#steps = null;
    this.#lay(step.value);
    return true;
  }

  #laySample(points: PointsToPaint): void {
    const stride = Math.ceil(points.cloud.groups.length / SAMPLE);
    this.#lay(allSteps(paintPointsInSteps(points.cloud, points.shown, points.look, points, stride)));
  }

  #lay({ pixels, width, height, margin }: PaintedPoints): void {
    const canvas = this.#canvas;
    fitCanvas(canvas, { width: width - 2 * margin, height: height - 2 * margin });
    const image = new ImageData(new Uint8ClampedArray(pixels.buffer), width, height);
    canvas.getContext('2d')?.putImageData(image, -margin, -margin);
    canvas.hidden = false;
  }
}

const OF_POINTS = ['cloud', 'shown', 'look', 'sizePx', 'edgeShare'] as const;

function isSame(one: PointsToPaint, other: PointsToPaint): boolean {
  return isOfSameMap(one, other) && OF_POINTS.every((key) => one[key] === other[key]);
}

function isOfSameMap(one: PointsView, other: PointsView): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    Array.prototype.every.call(one.matrix, (value: number, at: number) => value === other.matrix[at])
  );
}
