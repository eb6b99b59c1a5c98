import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allSteps } from '../../../../src/lib/all-steps.ts';
import { paintPointsInSteps } from '../../../../src/map/incidents/paint-points.ts';
import { type PicturedPoints, PointPicture } from '../../../../src/map/incidents/point-picture.ts';

/** Its clock goes on by so much whenever it is asked: a stretch of 30 ms is over after two steps. */
const CLOCK_STEP_MS = 20;
/** Seven steps, which is four stretches. */
const MANY = 200_000;
const FEW = 3;

/** The mercator square over all of the view, moved across it by a share of it. */
function matrixAt(shift: number): Float64Array {
  return Float64Array.of(2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, shift - 1, 1, 0, 1);
}

function points(count: number): PicturedPoints {
  const places = Float32Array.from({ length: 2 * count }, (_, at) => ((at * 7919) % 1000) / 1000);
  return {
    cloud: { places, groups: new Uint8Array(count) },
    shown: new Uint8Array(count).fill(1),
    look: { fills: Float32Array.of(1, 0, 0), edges: Float32Array.of(1, 1, 1) },
    matrix: matrixAt(0),
    sizePx: 4,
    edgeShare: 0.14,
  };
}

/** As much of WebGL as shows what reaches it: what was given to it, how it was set to take that, and how often it drew. */
function canvas() {
  const given: { width: number; height: number; bytes: Uint8Array; set: ReadonlyMap<string, unknown> }[] = [];
  const set = new Map<string, unknown>([
    // As MapLibre leaves them.
    ['premultiply', true],
    ['flip', true],
  ]);
  const gone: string[] = [];
  let drawn = 0;
  const gl = {
    drawingBufferWidth: 40,
    drawingBufferHeight: 20,
    UNPACK_PREMULTIPLY_ALPHA_WEBGL: 'premultiply',
    UNPACK_FLIP_Y_WEBGL: 'flip',
    createProgram: () => ({}),
    createShader: () => null,
    linkProgram: () => {},
    createTexture: () => ({}),
    createVertexArray: () => ({}),
    useProgram: () => {},
    activeTexture: () => {},
    bindTexture: () => {},
    getUniformLocation: (_: unknown, name: string) => name,
    uniform1i: (name: string, value: number) => set.set(name, value),
    enable: () => {},
    disable: () => {},
    blendFunc: () => {},
    bindVertexArray: () => {},
    pixelStorei: (name: string, value: unknown) => set.set(name, value),
    texParameteri: () => {},
    texImage2D: (...all: unknown[]) => {
      const [, , , width, height, , , , bytes] = all as [...number[], Uint8Array] & [0, 0, 0, number, number];
      given.push({ width, height, bytes: (bytes as unknown as Uint8Array).slice(), set: new Map(set) });
    },
    drawArrays: () => {
      drawn += 1;
    },
    deleteTexture: () => gone.push('texture'),
    deleteVertexArray: () => gone.push('array'),
    deleteProgram: () => gone.push('program'),
  };
  const widen = (width: number) => {
    gl.drawingBufferWidth = width;
  };
  return { gl: gl as unknown as WebGL2RenderingContext, given, set, gone, drawn: () => drawn, widen };
}

function picturing() {
  const onto = canvas();
  const onPainted = vi.fn();
  return { ...onto, onPainted, picture: new PointPicture(onto.gl, onPainted) };
}

/** All breaths between frames. */
const rest = () => vi.runAllTimersAsync();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += CLOCK_STEP_MS;
    return now;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the picture of points', () => {
  it('is laid in the frame that wants it where one stretch paints it, px for px', () => {
    const { picture, given, set, drawn, onPainted } = picturing();
    const wanted = points(FEW);
    expect(picture.draw(wanted, false)).toBe(true);
    const view = { ...wanted, width: 40, height: 20 };
    const painted = allSteps(paintPointsInSteps(wanted.cloud, wanted.shown, wanted.look, view));
    expect(given).toHaveLength(1);
    expect(given[0]).toMatchObject({ width: painted.width, height: painted.height });
    expect(given[0]?.bytes).toEqual(new Uint8Array(painted.pixels.buffer));
    expect(given[0]?.bytes.some((byte) => byte !== 0)).toBe(true);
    // Its colours are multiplied already, and its first line is the lowest.
    expect([given[0]?.set.get('premultiply'), given[0]?.set.get('flip')]).toEqual([false, false]);
    expect(set.get('u_margin')).toBe(painted.margin);
    expect([drawn(), picture.isPainting]).toEqual([1, false]);
    expect(onPainted).not.toHaveBeenCalled();
  });

  it('is painted between frames where it takes longer, and says when it is there', async () => {
    const { picture, given, drawn, onPainted } = picturing();
    const wanted = points(MANY);
    expect([picture.draw(wanted, false), picture.isPainting, drawn()]).toEqual([false, true, 0]);
    await rest();
    expect(onPainted).toHaveBeenCalledTimes(1);
    expect(picture.isPainting).toBe(false);
    // The matrix of a frame is another array with the same numbers.
    for (let frame = 0; frame < 3; frame += 1)
      expect(picture.draw({ ...wanted, matrix: matrixAt(0) }, false)).toBe(true);
    expect([given.length, drawn()]).toEqual([1, 3]);
  });

  it('is not painted in the frames of a map that moves, which want another each', async () => {
    const { picture, onPainted } = picturing();
    const wanted = points(FEW);
    expect(picture.draw(wanted, true)).toBe(false);
    await rest();
    expect(onPainted).toHaveBeenCalledTimes(1);
    expect(picture.draw(wanted, true)).toBe(true);
  });

  it.each([
    ['another view', { matrix: matrixAt(0.5) }],
    ['other rows', { shown: new Uint8Array(MANY) }],
    ['another look', { look: { fills: Float32Array.of(0, 1, 0), edges: Float32Array.of(0, 0, 0) } }],
    ['another size', { sizePx: 6 }],
  ])('is given up for %s', async (_, change) => {
    const { picture, given, onPainted } = picturing();
    const wanted = points(MANY);
    picture.draw(wanted, false);
    picture.draw({ ...wanted, ...change }, false);
    await rest();
    expect(onPainted).toHaveBeenCalledTimes(1);
    expect(picture.draw({ ...wanted, ...change }, false)).toBe(true);
    expect(given).toHaveLength(1);
    expect(picture.draw(wanted, false)).toBe(false);
    await rest();
    expect(picture.draw(wanted, false)).toBe(true);
    expect(given).toHaveLength(2);
  });

  it('is another where the canvas has another size', () => {
    const { picture, widen, given } = picturing();
    const wanted = points(FEW);
    picture.draw(wanted, false);
    widen(60);
    expect(picture.draw(wanted, false)).toBe(true);
    expect((given[1]?.width ?? 0) - (given[0]?.width ?? 0)).toBe(20);
  });

  it('is painted for nobody once it is removed', async () => {
    const { picture, gone, onPainted } = picturing();
    picture.draw(points(MANY), false);
    picture.remove();
    await rest();
    expect(onPainted).not.toHaveBeenCalled();
    expect(picture.isPainting).toBe(false);
    expect(gone.sort()).toEqual(['array', 'program', 'texture']);
  });
});
