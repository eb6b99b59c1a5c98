import { pointToLineDistance } from '@turf/point-to-line-distance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasAt, buildAreaGrid } from '../../../../src/analysis/tagging/area-grid.ts';
import { type GroundAreas, packLines } from '../../../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../../../src/analysis/tagging/tagger.ts';
import type { JurisdictionId } from '../../../../src/domain/ids.ts';
import { stepsOf } from '../../../../src/domain/incident.ts';

type Position = readonly [number, number];

/** Timeout for a busy machine. */
const SLOW_MS = 60_000;

/** Whole steps on and beside the sides of cells, so that corners, edges, points and grid lines often meet. */
const step = fc
  .tuple(
    fc.integer({ min: -6, max: 6 }),
    fc.integer({ min: -1, max: 1 }),
    fc.constantFrom(1, 7, 2 ** 17, 2 ** 18, 140_000_000),
  )
  .map(([count, off, size]) => count * size + off);
const corner = fc.tuple(step, step);
const ring = fc
  .array(corner, { minLength: 3, maxLength: 7 })
  .map((corners) => [...corners, corners[0]] as Position[]);

/** Reference test in whole numbers: on the ring, or an odd number of edges to the east. */
function isWithin(rings: readonly (readonly Position[])[], [x, y]: Position): boolean {
  let odd = false;
  for (const corners of rings) {
    for (const [i, [bx, by]] of corners.entries()) {
      const [ax, ay] = corners[i - 1] ?? [bx, by];
      const side = BigInt(bx - ax) * BigInt(y - ay) - BigInt(by - ay) * BigInt(x - ax);
      const isBeside =
        Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);
      if (side === 0n && isBeside) return true;
      if (ay <= y !== by <= y && side > 0n === by > ay) odd = !odd;
    }
  }
  return odd;
}

function asAreas(rings: readonly (readonly Position[])[]): GroundAreas<JurisdictionId> {
  const { positions, lineStarts } = packLines(
    rings.map((line, i) => ({ id: `${i}`, lines: [line.map((p) => [...p])] })),
  );
  return {
    ids: ['jurisdiction:A', 'jurisdiction:B'],
    corners: Int32Array.from(positions),
    ringStarts: lineStarts,
    ringOwners: Uint16Array.from(rings, (_, i) => i % 2),
  };
}

/** An edge that one area has twice lies inside the area, so it is not a border. */
function hasEdgeTwice(rings: readonly (readonly Position[])[]): boolean {
  const keys = rings.flatMap((corners, owner) =>
    corners.slice(1).map((to, i) => `${owner % 2} ${[to, corners[i]].map(String).sort().join(' ')}`),
  );
  return new Set(keys).size < keys.length;
}

describe('areasAt', () => {
  it(
    'agrees with the reference test for any rings, even crossing ones',
    () => {
      fc.assert(
        fc.property(
          fc.array(ring, { minLength: 1, maxLength: 4 }),
          fc.array(corner, { maxLength: 30 }),
          (rings, points) => {
            fc.pre(!hasEdgeTwice(rings));
            const grid = buildAreaGrid(asAreas(rings));
            for (const point of [...points, ...rings.flat()]) {
              const expected = [0, 1].map((owner) =>
                isWithin(
                  rings.filter((_, i) => i % 2 === owner),
                  point,
                ),
              );
              const mask = areasAt(grid, ...point);
              expect([(mask & 1) !== 0, (mask & 2) !== 0]).toEqual(expected);
            }
          },
        ),
        { numRuns: 150 },
      );
    },
    SLOW_MS,
  );
});

const start = fc.oneof(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  fc.constantFrom([180, 0], [-180, 10], [0, 90], [20, -90], [179.9, 45], [20, 44]),
);
const move = fc.tuple(
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: -40, max: 40 }),
  fc.constantFrom(0.001, 0.01, 0.3),
);
const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
const walk = fc
  .tuple(start, fc.array(move, { minLength: 1, maxLength: 12 }))
  .map(([[lng = 0, lat = 0], moves]) => {
    const line: [number, number][] = [[rounded(lng), rounded(lat)]];
    for (const [east, north, size] of moves) {
      const [x, y] = line.at(-1) ?? [0, 0];
      const turned = ((((x + east * size + 180) % 360) + 360) % 360) - 180;
      line.push([rounded(turned), rounded(Math.max(-90, Math.min(90, y + north * size)))]);
    }
    return line;
  });

describe('makeTagger', () => {
  it(
    'finds a leg as near as Turf does, anywhere on the globe',
    () => {
      fc.assert(
        fc.property(
          fc.array(walk, { minLength: 1, maxLength: 8 }),
          fc.array(start, { minLength: 1, maxLength: 4 }),
          (walks, starts) => {
            const legs = packLines(walks.map((line, i) => ({ id: `leg:${i}` as const, lines: [line] })));
            const none = packLines<never>([]);
            const areas = asAreas([]);
            const tagger = makeTagger({
              areas,
              legs,
              crossings: none,
              ports: none,
              borders: none,
              crossingBorders: new Uint16Array(0),
              portJurisdictions: new Uint8Array(0),
            });
            const points = [...starts, ...walks.flat()].map(
              ([lng = 0, lat = 0]) => [rounded(lng), rounded(lat)] as const,
            );
            const lng = Int32Array.from(points, ([degrees]) => stepsOf(degrees));
            const lat = Int32Array.from(points, ([, degrees]) => stepsOf(degrees));
            // Repeated calls cut the cells finer, which must not change the answer.
            const first = tagger.tag(lng, lat);
            for (let i = 0; i < 10; i += 1) tagger.tag(lng, lat);
            expect(tagger.tag(lng, lat)).toEqual(first);
            for (const [i, point] of points.entries()) {
              const metres = walks.map((line) =>
                pointToLineDistance(
                  [...point],
                  { type: 'LineString', coordinates: line },
                  { units: 'meters' },
                ),
              );
              expect(Math.abs(Math.abs(first.legMetres[i] ?? Number.NaN) - Math.min(...metres))).toBeLessThan(
                1,
              );
              expect((metres[(first.leg[i] ?? 0) - 1] ?? Number.NaN) - Math.min(...metres)).toBeLessThan(1);
            }
          },
        ),
        { numRuns: 50 },
      );
    },
    SLOW_MS,
  );
});
