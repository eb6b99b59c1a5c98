import fc from 'fast-check';
import geodesy from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { buffer } from '../../../../src/analysis/area/buffer.ts';
import { cutEdges } from '../../../../src/analysis/area/cut-edges.ts';
import { turnOf } from '../../../../src/analysis/area/rings.ts';
import type { AreaShape, Corner } from '../../../../src/domain/area.ts';
import { geodesicLine } from '../../../../src/lib/geodesic.ts';
import { box, expectInside } from './made-areas.ts';

/** Timeout for a busy machine. */
const SLOW_MS = 60_000;

function bufferOf(lines: readonly (readonly Corner[])[], metres: number, areas: AreaShape = []): AreaShape {
  const made = buffer({ lines, areas }, metres);
  if (!made.ok) throw new Error(made.failure);
  return made.value;
}

/** Solves the direct geodesic problem by Karney's method; the library is tested elsewhere. */
function goFrom([lng, lat]: Corner, azimuth: number, metres: number): Corner {
  const { lon2 = 0, lat2 = 0 } = geodesy.Geodesic.WGS84.Direct(lat, lng, azimuth, metres);
  return [lon2, lat2];
}

function metresBetween([lngA, latA]: Corner, [lngB, latB]: Corner): number {
  return geodesy.Geodesic.WGS84.Inverse(latA, lngA, latB, lngB).s12 ?? Number.NaN;
}

/** The largest error that `buffer` may have, in metres. */
function slack(metres: number): number {
  return Math.max(2, 0.0025 * metres);
}

describe('buffer', () => {
  it.each([50, 1000, 10_000, 100_000])('surrounds a position with a ring %i m away at 45° N', (metres) => {
    const at: Corner = [20, 45];
    const shape = bufferOf([[at]], metres);
    expect(shape.map((rings) => rings.length)).toEqual([1]);
    for (let azimuth = 0; azimuth < 360; azimuth += 7) {
      expectInside(shape, goFrom(at, azimuth, metres - slack(metres)), true);
      expectInside(shape, goFrom(at, azimuth, metres + slack(metres)), false);
    }
    const off = shape.flat(2).flatMap((corner, i, all) => {
      const [lng, lat] = all[i + 1] ?? corner;
      const middle: Corner = [(corner[0] + lng) / 2, (corner[1] + lat) / 2];
      return [corner, middle].map((one) => Math.abs(metresBetween(at, one) - metres));
    });
    expect(Math.max(...off)).toBeLessThan(Math.max(0.05, 0.001 * metres));
  });

  it(
    'contains every point nearer to a line than the distance, and none farther',
    () => {
      const near = fc.tuple(
        fc.double({ min: 19.6, max: 20.4, noNaN: true }),
        fc.double({ min: 44.6, max: 45.4, noNaN: true }),
      );
      const lines = fc.array(near, { minLength: 2, maxLength: 4 });
      const distance = fc.constantFrom(3000, 20_000);
      fc.assert(
        fc.property(
          lines,
          distance,
          fc.array(near, { minLength: 10, maxLength: 10 }),
          (line, metres, chance) => {
            const shape = bufferOf([line], metres);
            const fine = line
              .slice(1)
              .flatMap((to, i) => geodesicLine(line[i] as Corner, to, metres / 30) as Corner[]);
            const every = Math.ceil(fine.length / 10);
            const beside = fine.filter((_, i) => i % every === 0).map((at, i) => goFrom(at, 36 * i, metres));
            for (const point of [...chance, ...beside]) {
              const off = Math.min(...fine.map((one) => metresBetween(one, point))) - metres;
              // The nearest fine position may lie a sixtieth of the distance beside the nearest point of
              // the line, so the measured distance is up to 0.014 % too large.
              if (Math.abs(off) > slack(metres) + 0.0003 * metres) expectInside(shape, point, off < 0);
            }
          },
        ),
        { numRuns: 25 },
      );
    },
    SLOW_MS,
  );

  it('follows the geodesic between two corners, which bends on the map', () => {
    const [from, to]: readonly Corner[] = [
      [-5, 45],
      [25, 45],
    ] as const;
    const shape = bufferOf([[from as Corner, to as Corner]], 10_000);
    const middle = geodesicLine(from as Corner, to as Corner, 1_200_000)[1] as unknown as Corner;
    expect(middle[1]).toBeGreaterThan(45.9);
    expectInside(shape, middle, true);
    expectInside(shape, [10, 45], false);
  });

  it('contains the area that it surrounds, without a seam', () => {
    const shape = bufferOf([], 5000, box(20, 44, 21, 45));
    expect(shape.map((rings) => rings.length)).toEqual([1]);
    expectInside(shape, [20.5, 44.5], true);
    expectInside(shape, goFrom([20, 44], 225, 4980), true);
    expectInside(shape, goFrom([20, 44], 225, 5020), false);
    expect(turnOf(shape[0]?.[0] ?? [])).toBeGreaterThan(0);
  });

  it('keeps the hole inside a closed line', () => {
    const around = cutEdges([
      [20, 44],
      [21, 44],
      [21, 45],
      [20, 45],
      [20, 44],
    ]);
    expect(bufferOf([around], 5000).map((rings) => rings.length)).toEqual([2]);
  });

  it('fails with edge-of-map when the shape would cross the map edge', () => {
    expect(buffer({ lines: [[[179.9, 10]]], areas: [] }, 50_000)).toEqual({
      ok: false,
      failure: 'edge-of-map',
    });
    expect(buffer({ lines: [[[20, 87.9]]], areas: [] }, 50_000)).toEqual({
      ok: false,
      failure: 'edge-of-map',
    });
  });
});
