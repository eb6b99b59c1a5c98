import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, nearNode } from '../../../../src/analysis/clusters/near-node.ts';
import { hullOf, outlineOf } from '../../../../src/analysis/clusters/outline.ts';
import { distanceKm, writeUnitVector } from '../../../../src/lib/great-circle.ts';

const coordinate = fc.integer({ min: -20, max: 20 });
const plane = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 30 });

describe('hullOf', () => {
  it('returns corners from the points, with every point to the left of each edge', () => {
    fc.assert(
      fc.property(plane, (points) => {
        const hull = hullOf(points);
        const turn = (a: readonly number[], b: readonly number[], c: readonly number[]) =>
          ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
          ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0));
        for (const [at, corner] of hull.entries()) {
          expect(points).toContainEqual(corner);
          const next = hull[(at + 1) % hull.length] ?? corner;
          for (const point of hull.length < 3 ? [] : points) {
            expect(turn(corner, next, point)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe('outlineOf', () => {
  const outlineAround = (places: readonly (readonly [number, number])[], roomKm: number) => {
    const vectors = new Float64Array(places.length * 3);
    for (const [at, [lng, lat]] of places.entries()) writeUnitVector(vectors, at * 3, lng, lat);
    return outlineOf(vectors, Uint32Array.from(places.keys()), roomKm);
  };

  it('returns a closed circle around a single point', () => {
    const { ring, middle, farthestKm } = outlineAround([[20.5, 44.8]], 2);
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(ring.length).toBe(13);
    for (const corner of ring) expect(distanceKm(corner, [20.5, 44.8])).toBeCloseTo(2, 3);
    expect(middle[0]).toBeCloseTo(20.5, 9);
    expect(farthestKm).toBeCloseTo(0, 3);
  });

  it('crosses the antimeridian without a jump in longitude', () => {
    const { ring } = outlineAround(
      [
        [179.9, -17],
        [-179.9, -17],
        [180, -16.9],
      ],
      1,
    );
    const lngs = ring.map(([lng]) => lng);
    expect(Math.max(...lngs) - Math.min(...lngs)).toBeLessThan(1);
  });

  it('keeps every corner about the margin or more away from each point', () => {
    const places: readonly (readonly [number, number])[] = [
      [20, 44],
      [20.2, 44.1],
      [20.1, 44.3],
    ];
    const { ring } = outlineAround(places, 3);
    // The sides of a polygon with twelve corners are nearer by the cosine of 15 degrees.
    for (const corner of ring) {
      for (const place of places) expect(distanceKm(corner, place)).toBeGreaterThan(3 * 0.96);
    }
  });
});

describe('directionOf and nearNode', () => {
  it.each([
    [[20, 45], 'n'],
    [[20.5, 44.36], 'ne'],
    [[21, 44], 'e'],
    [[20.5, 43.64], 'se'],
    [[20, 43], 's'],
    [[19.5, 43.64], 'sw'],
    [[19, 44], 'w'],
    [[19.5, 44.36], 'nw'],
  ] as const)('returns for the place %j the direction %s', (place, direction) => {
    expect(directionOf([20, 44], place)).toBe(direction);
  });

  it('returns the nearest node with distance and direction, or null without nodes', () => {
    const nodes = [{ at: [0, 0] }, { at: [20, 44] }, { at: [21, 44] }] as const;
    expect(nearNode([20.1, 44], nodes, ({ at }) => at)).toEqual({
      node: nodes[1],
      km: expect.closeTo(distanceKm([20, 44], [20.1, 44]), 9),
      direction: 'e',
    });
    expect(nearNode([20, 44], [], () => [0, 0])).toBeNull();
  });
});
