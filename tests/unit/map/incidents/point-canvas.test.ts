import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allSteps } from '../../../../src/lib/all-steps.ts';
import { paintPointsInSteps } from '../../../../src/map/incidents/paint-points.ts';
import { PointCanvas, type PointsToPaint } from '../../../../src/map/incidents/point-canvas.ts';

/** The fake clock advances by this per call: the first work slice ends after two steps, others after four. */
const CLOCK_STEP_MS = 5;
/** Seven steps: three work slices, or a single one within a frame. */
const MANY = 200_000;
/** A sample contains at most this many of the points. */
const SAMPLE = 100_000;
const FEW = 3;

/** Maps the Mercator square onto the view, shifted to the side by a share of the width. */
function matrixAt(shift: number): Float64Array {
  return Float64Array.of(2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, shift - 1, 1, 0, 1);
}

function points(count: number): PointsToPaint {
  const places = Float32Array.from({ length: 2 * count }, (_, at) => ((at * 7919) % 1000) / 1000);
  return {
    cloud: { places, groups: new Uint8Array(count) },
    shown: new Uint8Array(count).fill(1),
    look: { fills: Float32Array.of(1, 0, 0), edges: Float32Array.of(1, 1, 1) },
    matrix: matrixAt(0),
    width: 40,
    height: 20,
    sizePx: 4,
    edgeShare: 0.14,
  };
}

interface Laid {
  readonly image: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };
  readonly at: readonly [number, number];
}

/** A canvas that records the images put on it. */
function picturing() {
  const laid: Laid[] = [];
  const putImageData = (image: Laid['image'], left: number, top: number) =>
    laid.push({ image, at: [left, top] });
  const canvas = { hidden: true, width: 300, height: 150, getContext: () => ({ putImageData }) };
  const onShown = vi.fn();
  const picture = new PointCanvas(canvas as unknown as HTMLCanvasElement, onShown);
  return { canvas, laid, onShown, picture };
}

/** Waits for the next work slice. */
const breath = () => vi.advanceTimersToNextTimerAsync();
/** Waits for all work slices. */
const rest = () => vi.runAllTimersAsync();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal(
    'ImageData',
    class {
      constructor(
        readonly data: Uint8ClampedArray,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  );
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += CLOCK_STEP_MS;
    return now;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('PointCanvas', () => {
  it('paints a small set at once, equal to the painter pixel for pixel', () => {
    const { picture, canvas, laid, onShown } = picturing();
    const wanted = points(FEW);
    picture.show(wanted);
    const painted = allSteps(paintPointsInSteps(wanted.cloud, wanted.shown, wanted.look, wanted));
    expect(laid).toHaveLength(1);
    expect(laid[0]?.image).toMatchObject({ width: painted.width, height: painted.height });
    expect(laid[0]?.image.data).toEqual(new Uint8ClampedArray(painted.pixels.buffer));
    expect(laid[0]?.image.data.some((byte) => byte !== 0)).toBe(true);
    expect(laid[0]?.at).toEqual([-painted.margin, -painted.margin]);
    expect(canvas).toMatchObject({ hidden: false, width: 40, height: 20 });
    expect(picture.isPainting).toBe(false);
    expect(onShown).not.toHaveBeenCalled();
  });

  it('paints a large set in slices, a sample first, and reports completion', async () => {
    const { picture, canvas, laid, onShown } = picturing();
    const wanted = points(MANY);
    picture.show(wanted);
    expect([picture.isPainting, canvas.hidden, laid.length]).toEqual([true, true, 0]);
    await breath();
    // The sample draws every other row, which is dense enough to show.
    expect([picture.isPainting, canvas.hidden, laid.length]).toEqual([true, false, 1]);
    const sample = paintPointsInSteps(wanted.cloud, wanted.shown, wanted.look, wanted, MANY / SAMPLE);
    expect(laid[0]?.image.data).toEqual(new Uint8ClampedArray(allSteps(sample).pixels.buffer));
    picture.show({ ...wanted, matrix: matrixAt(0) });
    expect(laid).toHaveLength(1);
    await rest();
    expect(onShown).toHaveBeenCalledTimes(1);
    const all = allSteps(paintPointsInSteps(wanted.cloud, wanted.shown, wanted.look, wanted));
    expect(laid[1]?.image.data).toEqual(new Uint8ClampedArray(all.pixels.buffer));
    expect([picture.isPainting, laid.length]).toEqual([false, 2]);
    // Each frame has a new matrix array with the same numbers.
    for (let frame = 0; frame < 3; frame += 1) picture.showInFrame({ ...wanted, matrix: matrixAt(0) });
    expect(laid).toHaveLength(2);
  });

  it('paints more points at once within a frame', () => {
    const { picture, laid } = picturing();
    picture.showInFrame(points(MANY));
    expect([picture.isPainting, laid.length]).toEqual([false, 1]);
  });

  it.each([
    ['other rows', { shown: new Uint8Array(MANY) }],
    ['another look', { look: { fills: Float32Array.of(0, 1, 0), edges: Float32Array.of(0, 0, 0) } }],
    ['another size', { sizePx: 6 }],
  ])('shows a sample for %s and abandons unfinished painting', async (_, change) => {
    const { picture, canvas, laid, onShown } = picturing();
    const wanted = points(MANY);
    picture.show(wanted);
    await rest();
    picture.show({ ...wanted, ...change });
    await breath();
    expect([canvas.hidden, laid.length]).toEqual([false, 3]);
    // The painting of this change is unfinished here.
    picture.show(wanted);
    await rest();
    expect([onShown.mock.calls.length, laid.length]).toEqual([2, 5]);
    expect(laid[4]?.image.data).toEqual(laid[1]?.image.data);
  });

  it.each([
    ['under another camera', { matrix: matrixAt(0.5) }],
    ['in another size', { width: 60 }],
  ])('hides the canvas over a map %s until it is painted again', async (_, change) => {
    const { picture, canvas, laid } = picturing();
    const wanted = points(4 * MANY);
    picture.show(wanted);
    await rest();
    picture.showInFrame({ ...wanted, ...change });
    expect([canvas.hidden, laid.length]).toEqual([true, 2]);
    await rest();
    expect([canvas.hidden, laid.length]).toEqual([false, 3]);
  });

  it('stops painting once it is hidden', async () => {
    const { picture, canvas, laid, onShown } = picturing();
    picture.show(points(MANY));
    picture.hide();
    await rest();
    expect(onShown).not.toHaveBeenCalled();
    expect([picture.isPainting, canvas.hidden, laid.length]).toEqual([false, true, 0]);
  });
});
