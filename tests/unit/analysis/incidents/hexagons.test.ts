import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import {
  cornersOfHexagon,
  countHexagons,
  HEXAGON_LEVELS,
  hexagonAt,
  hexagonKm2,
  hexagonLevelOf,
  layHexagonsInSteps,
  middleOfHexagon,
} from '../../../../src/analysis/incidents/hexagons.ts';
import { NO_POSITION, stepsOf } from '../../../../src/domain/incident.ts';
import { toEqualArea } from '../../../../src/lib/equal-area.ts';
import { makeRandom } from '../../../support/made-chance.ts';

const EARTH_KM2 = 4 * Math.PI * 6371.0088 ** 2;

function lay(places: readonly (readonly [number, number] | null)[], level: number) {
  const table = {
    lng: Int32Array.from(places, (one) => (one === null ? NO_POSITION : stepsOf(one[0]))),
    lat: Int32Array.from(places, (one) => (one === null ? NO_POSITION : stepsOf(one[1]))),
  };
  const steps = layHexagonsInSteps(table, level);
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { laid: step.value, steps: count };
  }
}

describe('hexagons', () => {
  it.each([
    [20.46, 44.79],
    [-60, -10],
    [140, 35],
  ])('matches the stated area at %s, %s', (lng, lat) => {
    for (let level = 0; level < HEXAGON_LEVELS; level += 1) {
      // d3 expects the inside of a ring on its right.
      const ring = [...cornersOfHexagon(hexagonAt(lng, lat, level), level)].reverse();
      const area = geoArea({ type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] });
      expect(Math.abs(((area / (4 * Math.PI)) * EARTH_KM2) / hexagonKm2(level) - 1)).toBeLessThan(0.01);
    }
  });

  it('contains the points that are nearest to its middle', () => {
    const chance = makeRandom(5);
    for (let i = 0; i < 500; i += 1) {
      const [lng, lat] = [13 + chance() * 16, 39 + chance() * 9];
      const level = i % HEXAGON_LEVELS;
      const [x, y] = toEqualArea(lng, lat);
      const middle = middleOfHexagon(hexagonAt(lng, lat, level), level);
      const [middleX, middleY] = toEqualArea(...middle);
      const corner = Math.sqrt((2 * hexagonKm2(level)) / (3 * Math.sqrt(3)));
      expect(Math.hypot(x - middleX, y - middleY)).toBeLessThanOrEqual(corner);
      expect(hexagonAt(...middle, level)).toBe(hexagonAt(lng, lat, level));
      // The neighbours are not nearer.
      for (let side = 0; side < 6; side += 1) {
        const angle = (side * Math.PI) / 3;
        const across = corner * Math.sqrt(3);
        const [nextX, nextY] = [middleX + across * Math.cos(angle), middleY + across * Math.sin(angle)];
        expect(Math.hypot(x - nextX, y - nextY)).toBeGreaterThanOrEqual(
          Math.hypot(x - middleX, y - middleY) - 1e-6,
        );
      }
    }
  });

  it('counts shown rows per hexagon, and rows without a position separately', () => {
    const here = [20.46, 44.79] as const;
    const { laid } = lay([here, here, [23.3, 42.7], null, here], 3);
    expect(laid.keys).toHaveLength(2);
    expect([...countHexagons(laid, Uint8Array.from([1, 0, 1, 1, 1]))]).toEqual([1, 2, 1]);
  });

  it('adds up the values of shown rows that have one', () => {
    const here = [20.46, 44.79] as const;
    const { laid } = lay([here, here, [23.3, 42.7], null, here], 3);
    const values = Float64Array.of(0.5, 7, Number.NaN, 3, 2);
    expect([...countHexagons(laid, Uint8Array.from([1, 0, 1, 1, 1]), values)]).toEqual([3, 2.5, 0]);
  });

  it('lays 60,000 rows in six steps', () => {
    const places = Array.from({ length: 60_000 }, (_, i) => [15 + (i % 100) / 10, 42] as const);
    expect(lay(places, 2).steps).toBe(6);
  });

  it('chooses smaller hexagons with the zoom, up to the last level', () => {
    expect([1, 5.4, 5.5, 22].map(hexagonLevelOf)).toEqual([0, 2, 3, HEXAGON_LEVELS - 1]);
    expect(hexagonKm2(2)).toBe(1600);
  });
});
