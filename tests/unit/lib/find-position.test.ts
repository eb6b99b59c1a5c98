import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../../src/figure/frame.ts';
import { findPosition } from '../../../src/lib/find-position.ts';

const SIZE = { width: 800, height: 600 };
const CAMERA = { lng: 21, lat: 43, zoom: 5, bearing: 30, pitch: 0 };

describe('findPosition', () => {
  it.each(['mercator', 'globe'] as const)('finds the position under a point in %s', (projection) => {
    const { point } = makeFrame({ ...CAMERA, zoom: projection === 'globe' ? 2 : 5 }, projection, SIZE);
    for (const at of [
      [400, 300],
      [250, 180],
      [520, 430],
    ] as const) {
      const found = findPosition(point, at, [CAMERA.lng, CAMERA.lat]);
      expect(found).not.toBeNull();
      const [x, y] = point(found ?? []) ?? [];
      expect(x).toBeCloseTo(at[0], 2);
      expect(y).toBeCloseTo(at[1], 2);
    }
  });

  it('returns null for a point beside the globe', () => {
    const { point } = makeFrame({ ...CAMERA, zoom: 0.5 }, 'globe', SIZE);
    expect(findPosition(point, [2, 2], [CAMERA.lng, CAMERA.lat])).toBeNull();
  });
});
