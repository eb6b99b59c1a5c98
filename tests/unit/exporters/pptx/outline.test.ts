import { describe, expect, it } from 'vitest';
import { boundsOf, clipMoves } from '../../../../src/exporters/pptx/clip.ts';
import {
  circleMoves,
  type Move,
  multiply,
  parsePath,
  parseTransform,
  rectMoves,
  transform,
} from '../../../../src/exporters/pptx/outline.ts';

const points = (moves: readonly Move[]) =>
  moves.flatMap((move) =>
    move.kind === 'close' ? [] : [move.at.map((value) => Math.round(value * 100) / 100)],
  );

describe('parsePath', () => {
  it('returns absolute positions for absolute and relative commands', () => {
    expect(parsePath('M10 20l5-5 .5.5h2V4z')).toEqual([
      { kind: 'to', at: [10, 20] },
      { kind: 'line', at: [15, 15] },
      { kind: 'line', at: [15.5, 15.5] },
      { kind: 'line', at: [17.5, 15.5] },
      { kind: 'line', at: [17.5, 4] },
      { kind: 'close' },
    ]);
    expect(points(parsePath('m1 1 2 0zm4 4l1 0'))).toEqual([
      [1, 1],
      [3, 1],
      [5, 5],
      [6, 5],
    ]);
  });
  it('converts arcs into curves on the same circle', () => {
    const moves = parsePath('M12 6A6 6 0 1 1 12 18A6 6 0 1 1 12 6Z');
    const curves = moves.filter((move) => move.kind === 'curve');
    expect(curves).toHaveLength(4);
    for (const { bends, at } of curves) {
      expect(Math.hypot(at[0] - 12, at[1] - 12)).toBeCloseTo(6, 6);
      // The control points of a quarter circle are about 1.14 radii from its centre.
      for (const bend of bends) expect(Math.hypot(bend[0] - 12, bend[1] - 12)).toBeCloseTo(6.84, 1);
    }
    expect(boundsOf(moves)?.map(Math.round)).toEqual([6, 6, 18, 18]);
    expect(boundsOf(circleMoves(3, 4, 2))?.map(Math.round)).toEqual([1, 2, 5, 6]);
  });
  it('throws on unsupported commands, short paths and unknown transforms', () => {
    expect(() => parsePath('M0 0Q1 1 2 2')).toThrow(/“Q” cannot be put on a slide/);
    expect(() => parsePath('M0 0L1')).toThrow(/ends too early/);
    expect(() => parseTransform('skewX(4)')).toThrow(/skewX/);
  });
});

describe('multiply', () => {
  it('applies the inner transform before the outer one', () => {
    const matrix = multiply(parseTransform('translate(10 20)'), parseTransform('rotate(90) scale(2)'));
    const [x, y] = transform(matrix, [3, 0]);
    expect([Math.round(x), Math.round(y)]).toEqual([10, 26]);
  });
});

describe('clipMoves', () => {
  const box = [0, 0, 10, 10] as const;
  it('closes areas along the edge and drops areas outside', () => {
    const cut = clipMoves(rectMoves(-5, 2, 10, 4), box, true);
    expect(boundsOf(cut)).toEqual([0, 2, 5, 6]);
    expect(cut.at(-1)).toEqual({ kind: 'close' });
    expect(clipMoves(rectMoves(20, 20, 4, 4), box, true)).toEqual([]);
  });
  it('ends lines at the edge and starts them again on return', () => {
    const cut = clipMoves(parsePath('M-5 5L5 5L5 20L8 20L8 5'), box, false);
    expect(cut).toEqual([
      { kind: 'to', at: [0, 5] },
      { kind: 'line', at: [5, 5] },
      { kind: 'line', at: [5, 10] },
      { kind: 'to', at: [8, 10] },
      { kind: 'line', at: [8, 5] },
    ]);
  });
  it('leaves an outlined area open along the edge', () => {
    const cut = clipMoves(rectMoves(-5, 2, 10, 4), box, false);
    expect(cut.some((move) => move.kind === 'close')).toBe(false);
    expect(points(cut)).toEqual([
      [0, 2],
      [5, 2],
      [5, 6],
      [0, 6],
    ]);
  });
  it('cuts a circle at the edge and keeps the rest', () => {
    const bounds = boundsOf(clipMoves(circleMoves(10, 5, 4), box, true));
    expect(bounds?.[2]).toBe(10);
    expect(bounds?.[0]).toBeCloseTo(6, 1);
  });
});
