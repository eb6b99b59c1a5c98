import { describe, expect, it } from 'vitest';
import { allSteps } from '../../../../src/lib/all-steps.ts';
import { paintPointsInSteps } from '../../../../src/map/incidents/paint-points.ts';

/** Maps the Mercator square onto the whole view: x to the right, y down. */
const MATRIX = [2, 0, 0, 0, 0, -2, 0, 0, 0, 0, 1, 0, -1, 1, 0, 1];
const LOOK = { fills: Float32Array.of(1, 0, 0, 0, 0, 1), edges: Float32Array.of(0, 0, 0, 1, 1, 1) };
const VIEW = { matrix: MATRIX, width: 20, height: 10, sizePx: 5, edgeShare: 0.14 };

interface Point {
  /** In px from the left and the top. */
  readonly at: readonly [number, number];
  readonly group?: number;
  readonly isShown?: boolean;
}

/** Reads a pixel by column and line: [red, green, blue, opacity], colours multiplied by the opacity. */
function painted(points: readonly Point[], view = VIEW, stride = 1) {
  const { pixels, width, margin } = allSteps(
    paintPointsInSteps(
      {
        places: Float32Array.from(points.flatMap(({ at: [x, y] }) => [x / view.width, y / view.height])),
        groups: Uint8Array.from(points, ({ group = 0 }) => group),
      },
      Uint8Array.from(points, ({ isShown = true }) => Number(isShown)),
      LOOK,
      view,
      stride,
    ),
  );
  const channels = new Uint8Array(pixels.buffer);
  return (column: number, line: number) => {
    const at = (line + margin) * width + column + margin;
    const [red = 0, green = 0, blue = 0, opacity = 0] = channels.subarray(4 * at, 4 * at + 4);
    return [...[red, green, blue].map((channel) => Math.round((channel * opacity) / 255)), opacity];
  };
}

/** The result of the point layer's shader at a distance from the middle, in px. */
function shaded(distance: number, { sizePx, edgeShare } = VIEW): number[] {
  const clamp = (value: number) => Math.max(0, Math.min(1, value));
  const cover = clamp(sizePx / 2 - distance);
  const inside = clamp(sizePx / 2 - Math.max(0.6, sizePx * edgeShare) - distance + 0.5);
  return [inside * cover, 0, 0, cover].map((channel) => Math.round(255 * channel));
}

describe('paintPointsInSteps', () => {
  it('matches the shader: filled, with an edge and smooth outside', () => {
    const at = painted([{ at: [10.625, 4.375] }]);
    for (let line = 0; line < 10; line += 1) {
      for (let column = 0; column < 20; column += 1) {
        const distance = Math.hypot(column + 0.5 - 10.625, line + 0.5 - 4.375);
        const differences = at(column, line).map((channel, i) =>
          Math.abs(channel - (shaded(distance)[i] ?? 0)),
        );
        expect(Math.max(...differences)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('paints every second row of a sample with a stride of 2', () => {
    const rows = [3, 7, 11, 15, 18].map((x): Point => ({ at: [x + 0.5, 5.5] }));
    const at = painted(rows, { ...VIEW, sizePx: 2 }, 2);
    expect([3, 7, 11, 15, 18].map((x) => (at(x, 5)[3] ?? 0) > 0)).toEqual([true, false, true, false, true]);
  });

  it('paints later points over earlier ones and blends at their edges', () => {
    const at = painted([{ at: [10.6, 4.4] }, { at: [10.6, 4.4], group: 1 }]);
    expect(at(10, 4)).toEqual([0, 0, 255, 255]);
    const [red = 0, , , opacity = 0] = at(8, 4);
    expect(red).toBeLessThan(255);
    expect(opacity).toBeGreaterThan(painted([{ at: [10.6, 4.4] }])(8, 4)[3] ?? 0);
  });

  it('paints only points that are shown and have a position', () => {
    const at = painted([{ at: [10, 5], isShown: false }, { at: [Number.NaN, Number.NaN] }, { at: [3, 3] }]);
    expect(at(10, 5)).toEqual([0, 0, 0, 0]);
    expect(at(3, 3)[3]).toBe(255);
  });

  it('paints points whose edge reaches into the view from outside', () => {
    const at = painted([{ at: [-1.5, 5] }, { at: [21.5, 5] }, { at: [10, 11.5] }, { at: [1e6, -1e6] }]);
    expect([at(0, 5), at(19, 5), at(10, 9)].map(([, , , opacity]) => opacity)).toEqual([
      expect.toSatisfy((value: number) => value > 0),
      expect.toSatisfy((value: number) => value > 0),
      expect.toSatisfy((value: number) => value > 0),
    ]);
    expect([at(10, 5), at(1, 5), at(18, 5)]).toEqual(Array(3).fill([0, 0, 0, 0]));
  });

  it('paints no points behind the eye of a tilted view', () => {
    const behind = [...MATRIX];
    behind[15] = -1;
    const at = painted([{ at: [10, 5] }], { ...VIEW, matrix: behind });
    expect(at(10, 5)[3]).toBe(0);
  });
});
