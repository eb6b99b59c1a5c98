import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buffer } from '../../../../src/analysis/area/buffer.ts';
import { combineShapes } from '../../../../src/analysis/area/combine.ts';
import { turnOf } from '../../../../src/analysis/area/rings.ts';
import type { AreaShape, Corner } from '../../../../src/domain/area.ts';
import { box, insides } from './made-areas.ts';

/** On a busy machine. */
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

/** In square degrees: unlike ground on the ellipsoid it stays the same to the last digit when an edge is cut in two. */
const groundOf = (shape: AreaShape): number => shape.flat().reduce((sum, ring) => sum + turnOf(ring) / 2, 0);
/** All edges, in degrees. */
const edgesOf = (shape: AreaShape): number =>
  shape
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map(([x, y], i) => Math.hypot(x - (ring[i]?.[0] ?? x), y - (ring[i]?.[1] ?? y))),
    )
    .reduce((sum, length) => sum + length, 0);

describe('combineShapes', () => {
  it(
    'says of each position what the two say',
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
    'neither loses nor makes ground',
    () => {
      fc.assert(
        fc.property(shape, shape, (a, b) => {
          const groundAfter = (how: Parameters<typeof combineShapes>[0]) =>
            groundOf(combineShapes(how, a, b) ?? []);
          const [groundA, groundB] = [groundOf(a), groundOf(b)];
          // Corners of what comes out are brought to whole steps, each of which moves its edges by less than this.
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

  it('makes holes, parts, and nothing', () => {
    const [outer, inner] = [box(20, 44, 22, 46), box(20.5, 44.5, 21, 45)];
    const holed = combineShapes('difference', outer, inner) ?? [];
    expect(holed.map((rings) => rings.map((ring) => Math.sign(turnOf(ring))))).toEqual([[1, -1]]);
    expect(combineShapes('union', holed, inner)).toEqual(outer);
    expect(combineShapes('union', box(0, 0, 1, 1), box(2, 2, 3, 3))).toHaveLength(2);
    expect(combineShapes('intersection', box(0, 0, 1, 1), box(2, 2, 3, 3))).toEqual([]);
    expect(combineShapes('difference', inner, outer)).toEqual([]);
  });

  it('puts neighbours together that share an edge', () => {
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
