import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allSteps } from '../../../../src/lib/all-steps.ts';
import { paintPointsInSteps } from '../../../../src/map/incidents/paint-points.ts';
import { PointCanvas, type PointsToPaint } from '../../../../src/map/incidents/point-canvas.ts';

/** Its clock goes on by so much whenever it is asked: the first stretch is over after two steps, others after four. */
const CLOCK_STEP_MS = 5;
/** Seven steps, which is three stretches, or one within a frame. */
const MANY = 200_000;
/** Of which at most so many are painted at once. */
const SAMPLE = 100_000;
const FEW = 3;

/** The mercator square over all of the view, moved across it by a share of it. */
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

/** A canvas that remembers what is laid on it. */
function picturing() {
  const laid: Laid[] = [];
  const putImageData = (image: Laid['image'], left: number, top: number) =>
    laid.push({ image, at: [left, top] });
  const canvas = { hidden: true, width: 300, height: 150, getContext: () => ({ putImageData }) };
  const onShown = vi.fn();
  const picture = new PointCanvas(canvas as unknown as HTMLCanvasElement, onShown);
  return { canvas, laid, onShown, picture };
}

/** One of the breaths between frames. */
const breath = () => vi.advanceTimersToNextTimerAsync();
/** All of them. */
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

describe('the picture of points', () => {
  it('is there at once where one stretch paints it, px for px', () => {
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

  it('is painted in pieces where it takes longer, and says when it is there', async () => {
    const { picture, canvas, laid, onShown } = picturing();
    const wanted = points(MANY);
    picture.show(wanted);
    expect([picture.isPainting, canvas.hidden, laid.length]).toEqual([true, true, 0]);
    await breath();
    // Of a sample every other row is drawn, which there are enough of to be seen.
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
    // The matrix of a frame is another array with the same numbers.
    for (let frame = 0; frame < 3; frame += 1) picture.showInFrame({ ...wanted, matrix: matrixAt(0) });
    expect(laid).toHaveLength(2);
  });

  it('has more of it painted at once within a frame, which takes longer in any case', () => {
    const { picture, laid } = picturing();
    picture.showInFrame(points(MANY));
    expect([picture.isPainting, laid.length]).toEqual([false, 1]);
  });

  it.each([
    ['other rows', { shown: new Uint8Array(MANY) }],
    ['another look', { look: { fills: Float32Array.of(0, 1, 0), edges: Float32Array.of(0, 0, 0) } }],
    ['another size', { sizePx: 6 }],
  ])('gives way to a sample of %s, and what is half painted is given up', async (_, change) => {
    const { picture, canvas, laid, onShown } = picturing();
    const wanted = points(MANY);
    picture.show(wanted);
    await rest();
    picture.show({ ...wanted, ...change });
    await breath();
    expect([canvas.hidden, laid.length]).toEqual([false, 3]);
    // Half painted.
    picture.show(wanted);
    await rest();
    expect([onShown.mock.calls.length, laid.length]).toEqual([2, 5]);
    expect(laid[4]?.image.data).toEqual(laid[1]?.image.data);
  });

  it.each([
    ['under another camera', { matrix: matrixAt(0.5) }],
    ['in another size', { width: 60 }],
  ])('does not stand over a map %s', async (_, change) => {
    const { picture, canvas, laid } = picturing();
    const wanted = points(4 * MANY);
    picture.show(wanted);
    await rest();
    picture.showInFrame({ ...wanted, ...change });
    expect([canvas.hidden, laid.length]).toEqual([true, 2]);
    await rest();
    expect([canvas.hidden, laid.length]).toEqual([false, 3]);
  });

  it('is painted for nobody once it is hidden', async () => {
    const { picture, canvas, laid, onShown } = picturing();
    picture.show(points(MANY));
    picture.hide();
    await rest();
    expect(onShown).not.toHaveBeenCalled();
    expect([picture.isPainting, canvas.hidden, laid.length]).toEqual([false, true, 0]);
  });
});
