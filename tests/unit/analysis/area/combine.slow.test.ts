import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buffer } from '../../../../src/analysis/area/buffer.ts';
import { combineShapes } from '../../../../src/analysis/area/combine.ts';
import { turnOf } from '../../../../src/analysis/area/rings.ts';
import type { AreaShape, Corner } from '../../../../src/domain/area.ts';
import { box, insides } from './made-areas.ts';

/** Timeout for a busy machine. */
const SLOW_MS = 60_000;

const position = fc.tuple(
  fc.double({ min: 19.5, max: 21.5, noNaN: true }),
  fc.double({ min: 43.5, max: 45.5, noNaN: true }),
);
const shape = fc
  .tuple(fc.array(position, { minLength: 1, maxLength: 3 }), fc.constantFrom(3000, 20_000, 60_000))
  .map(([line, metres]): AreaShape => {
    const made = buffer({ lines: [line], areas: [] }, metres);
    return made.ok ? made.value : [];
  });

/** Area in square degrees: cutting an edge in two does not change it, unlike area on the ellipsoid. */
const groundOf = (shape: AreaShape): number => shape.flat().reduce((sum, ring) => sum + turnOf(ring) / 2, 0);
/** Total length of all edges, in degrees. */
const edgesOf = (shape: AreaShape): number =>
  shape
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map(([x, y], i) => Math.hypot(x - (ring[i]?.[0] ?? x), y - (ring[i]?.[1] ?? y))),
    )
    .reduce((sum, length) => sum + length, 0);

describe('combineShapes', () => {
  it(
    'contains a position exactly when the set operation on both shapes does',
    () => {
      fc.assert(
        fc.property(shape, shape, fc.array(position, { minLength: 60, maxLength: 60 }), (a, b, points) => {
          const [inA, inB] = [insides(a, points), insides(b, points)];
          const of = (how: Parameters<typeof combineShapes>[0]) => {
            const made = combineShapes(how, a, b);
            expect(made).not.toBeNull();
            return insides(made ?? [], points);
          };
          expect(of('union')).toEqual(points.map((_, i) => inA[i] || inB[i]));
          expect(of('intersection')).toEqual(points.map((_, i) => inA[i] && inB[i]));
          expect(of('difference')).toEqual(points.map((_, i) => inA[i] && !inB[i]));
        }),
        { numRuns: 150 },
      );
    },
    SLOW_MS,
  );

  it(
    'keeps areas consistent between union, intersection and difference',
    () => {
      fc.assert(
        fc.property(shape, shape, (a, b) => {
          const groundAfter = (how: Parameters<typeof combineShapes>[0]) =>
            groundOf(combineShapes(how, a, b) ?? []);
          const [groundA, groundB] = [groundOf(a), groundOf(b)];
          // Corners of the result are rounded to whole steps, which changes the area by less than this.
          const slack = 2e-7 * (edgesOf(a) + edgesOf(b));
          expect(
            Math.abs(groundAfter('union') + groundAfter('intersection') - groundA - groundB),
          ).toBeLessThan(slack);
          expect(Math.abs(groundAfter('difference') + groundAfter('intersection') - groundA)).toBeLessThan(
            slack,
          );
        }),
        { numRuns: 100 },
      );
    },
    SLOW_MS,
  );

  it('returns holes, separate parts or an empty shape', () => {
    const [outer, inner] = [box(20, 44, 22, 46), box(20.5, 44.5, 21, 45)];
    const holed = combineShapes('difference', outer, inner) ?? [];
    expect(holed.map((rings) => rings.map((ring) => Math.sign(turnOf(ring))))).toEqual([[1, -1]]);
    expect(combineShapes('union', holed, inner)).toEqual(outer);
    expect(combineShapes('union', box(0, 0, 1, 1), box(2, 2, 3, 3))).toHaveLength(2);
    expect(combineShapes('intersection', box(0, 0, 1, 1), box(2, 2, 3, 3))).toEqual([]);
    expect(combineShapes('difference', inner, outer)).toEqual([]);
  });

  it('merges neighbours that share an edge into one outline', () => {
    const corners: readonly Corner[] = (
      combineShapes('union', box(20, 44, 21, 45), box(21, 44, 22, 45)) ?? []
    )
      .flat(2)
      .toSorted(([a], [b]) => a - b);
    expect(corners[0]?.[0]).toBe(20);
    expect(corners.at(-1)?.[0]).toBe(22);
    expect(corners.some(([lng]) => lng === 21)).toBe(false);
  });
});
