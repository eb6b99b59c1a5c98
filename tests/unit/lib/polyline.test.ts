import { describe, expect, it } from 'vitest';
import {
  nearestOnPolyline,
  offsetPolyline,
  type PlanePoint,
  pointAtDistance,
  pointsAlong,
  polylineLength,
} from '../../../src/lib/polyline.ts';

// (0,0) ──► (10,0)
//             │
//             ▼
//          (10,10)
const corner: readonly PlanePoint[] = [
  [0, 0],
  [10, 0],
  [10, 10],
];

describe('polyline geometry', () => {
  it('adds up the length of all segments', () => {
    expect(polylineLength(corner)).toBe(20);
  });
  it('finds the point and angle at a distance, and null for a single point', () => {
    expect(pointAtDistance(corner, 15)).toEqual({ point: [10, 5], angle: 90 });
    expect(pointAtDistance(corner, 99)?.point).toEqual([10, 10]);
    expect(pointAtDistance([[1, 1]], 0)).toBeNull();
  });
  it('spaces points evenly and splits the remainder between both ends', () => {
    expect(pointsAlong(corner, 8).map(({ point }) => point)).toEqual([
      [6, 0],
      [10, 4],
    ]);
    expect(pointsAlong(corner, 100)).toHaveLength(1);
  });
  it('finds the nearest point with its distance and position along the line', () => {
    expect(nearestOnPolyline(corner, [12, 4])).toEqual({ point: [10, 4], distance: 2, along: 14 });
  });
  it('offsets to the right of travel with mitred corners', () => {
    expect(offsetPolyline(corner, 2)).toEqual([
      [0, 2],
      [8, expect.closeTo(2, 9)],
      [8, 10],
    ]);
    const outer = offsetPolyline(corner, -2)[1];
    expect(outer?.[0]).toBeCloseTo(12);
    expect(outer?.[1]).toBeCloseTo(-2);
  });
  it('limits the offset at a hairpin turn', () => {
    const hairpin = offsetPolyline(
      [
        [0, 0],
        [100, 0],
        [0, 1],
      ],
      4,
    );
    for (const [x, y] of hairpin) expect(Math.hypot(x - 100, y)).toBeLessThan(120);
  });
});
