import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityFrame } from '../../../../src/analysis/incidents/density.ts';
import {
  hexagonAt,
  hexagonLevelOf,
  hexagonsWithin,
  middleOfHexagon,
} from '../../../../src/analysis/incidents/hexagons.ts';
import { planeBoxOf } from '../../../../src/analysis/incidents/plane-box.ts';
import { project, TILE_SIZE_PX } from '../../../../src/lib/mercator.ts';

const frameAt = (lng: number, lat: number, zoom: number) => {
  const [x, y] = project([lng, lat], 0);
  const middle = [x / TILE_SIZE_PX, y / TILE_SIZE_PX] as const;
  return densityFrame({ middle, zoom, width: 1440, height: 900, isTurned: false });
};

describe('planeBoxOf', () => {
  it('contains every hexagon with a place in the frame, and few others', () => {
    const view = fc.record({
      lng: fc.double({ min: -30, max: 70, noNaN: true }),
      lat: fc.double({ min: 5, max: 68, noNaN: true }),
      zoom: fc.double({ min: 4, max: 12, noNaN: true }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(view, ({ lng, lat, zoom, x, y }) => {
        const frame = frameAt(lng, lat, zoom);
        const box = planeBoxOf(frame);
        if (box === null) return;
        const level = hexagonLevelOf(zoom);
        const place = [
          frame.west + x * frame.columns * frame.cell,
          frame.north + y * frame.rows * frame.cell,
        ];
        const [east, north] = degreesOf(place);
        expect([...hexagonsWithin(Float64Array.of(hexagonAt(east, north, level)), level, box)]).toEqual([0]);
      }),
      { numRuns: 2000 },
    );
    const box = planeBoxOf(frameAt(20, 44, 9));
    const far = Float64Array.of(hexagonAt(20, 44, 6), hexagonAt(30, 44, 6), hexagonAt(20, 50, 6));
    expect(box && [...hexagonsWithin(far, 6, box)]).toEqual([0]);
  });

  it('returns null for half of the world or near the antipode of the plane', () => {
    expect(planeBoxOf(frameAt(20, 44, 0))).toBeNull();
    expect(planeBoxOf(frameAt(-160, -44, 5))).toBeNull();
    expect(planeBoxOf(frameAt(20, 44, 5))).not.toBeNull();
  });

  it('finds hexagons by their indexes', () => {
    const keys = Float64Array.of(
      hexagonAt(100, 10, 3),
      hexagonAt(20.46, 44.79, 3),
      hexagonAt(20.46, 44.2, 3),
    );
    const box = planeBoxOf(frameAt(20, 44, 6));
    expect(box && [...hexagonsWithin(keys, 3, box)]).toEqual([1, 2]);
    expect(middleOfHexagon(keys[1] as number, 3)[1]).toBeCloseTo(44.79, 0);
  });
});

function degreesOf([x = 0, y = 0]: readonly number[]): [number, number] {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}
