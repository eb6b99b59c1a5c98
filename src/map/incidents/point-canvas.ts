/** Shows points on an overlay of a still map, painted by the CPU between frames. */
import { allSteps } from '../../lib/all-steps.ts';
import { takeSteps, yieldToEventLoop } from '../../lib/yield-to-event-loop.ts';
import { fitCanvas } from '../still-overlays.ts';
import { type PaintedPoints, type PointsView, paintPointsInSteps } from './paint-points.ts';
import type { PointCloud, PointLook } from './point-cloud.ts';

/** All inputs of the image. */
export interface PointsToPaint extends PointsView {
  readonly cloud: PointCloud;
  readonly shown: Uint8Array;
  readonly look: PointLook;
}

/** First time slice after new records or a filter change, when much else runs. */
const FIRST_STRETCH_MS = 6;
/** Time slice between two frames. */
const STRETCH_MS = 20;
/**
 * Time slice within a frame: enough for a million points. Software frames are slower anyway, and no points
 * are visible until then.
 */
const STRETCH_OF_FRAME_MS = 120;
/** Size of the sample shown first if all rows take longer: some 10 ms. */
const SAMPLE = 100_000;

export class PointCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #onShown: () => void;
  /** The current or latest input. */
  #wanted: PointsToPaint | null = null;
  #steps: Generator<void, PaintedPoints> | null = null;

  /** @param onShown called when a stepwise image is visible */
  constructor(canvas: HTMLCanvasElement, onShown: () => void) {
    this.#canvas = canvas;
    this.#onShown = onShown;
  }

  get isPainting(): boolean {
    return this.#steps !== null;
  }

  /**
   * Shows points on the still map: at once if few or unchanged. Otherwise an even sample is shown first, so
   * that the image follows filter changes, then all.
   */
  show(points: PointsToPaint): void {
    this.#begin(points, false);
  }

  /** Shows points within a frame, whose camera may have changed. */
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
      // Outside of a frame, painting continues by itself and calls `onShown`.
      if (isInFrame) this.#advance(stretchMs);
      return;
    }
    this.#wanted = points;
    this.#steps = paintPointsInSteps(points.cloud, points.shown, points.look, points);
    if (!this.#advance(stretchMs)) void this.#goOn(this.#steps, isInFrame ? null : points);
  }

  /**
   * Continues between frames.
   * @param sampled input for the first sample; `null` for none
   */
  async #goOn(steps: Generator<void, PaintedPoints>, sampled: PointsToPaint | null): Promise<void> {
    await yieldToEventLoop();
    if (this.#steps === steps && sampled !== null) this.#laySample(sampled);
    for (;;) {
      await yieldToEventLoop();
      if (this.#steps !== steps) return;
      if (this.#advance(STRETCH_MS)) return this.#onShown();
    }
  }

  /** @returns whether painting is finished */
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
