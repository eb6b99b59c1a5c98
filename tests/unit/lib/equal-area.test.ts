import { describe, expect, it } from 'vitest';
import { fromEqualArea, toEqualArea } from '../../../src/lib/equal-area.ts';

const PLACES = [
  [20, 44],
  [13.4, 45.6],
  [29.9, 41],
  [-70, -12],
  [179, 3],
] as const;

describe('toEqualArea and fromEqualArea', () => {
  it.each(PLACES)('restores %s, %s after a round trip', (lng, lat) => {
    const [backLng, backLat] = fromEqualArea(...toEqualArea(lng, lat));
    expect(backLng).toBeCloseTo(lng, 9);
    expect(backLat).toBeCloseTo(lat, 9);
  });

  it.each(PLACES)('keeps the spherical area of a small square at %s, %s', (lng, lat) => {
    const size = 0.01;
    const corners = [
      [lng, lat],
      [lng + size, lat],
      [lng + size, lat + size],
      [lng, lat + size],
    ].map(([x = 0, y = 0]) => toEqualArea(x, y));
    const twice = corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % 4] ?? [0, 0];
      return sum + x * nextY - nextX * y;
    }, 0);
    const radians = Math.PI / 180;
    const onSphere =
      6371.0088 ** 2 * size * radians * (Math.sin((lat + size) * radians) - Math.sin(lat * radians));
    expect(Math.abs(twice / 2 / onSphere - 1)).toBeLessThan(1e-4);
  });
});
