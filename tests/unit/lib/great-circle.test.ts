import { describe, expect, it } from 'vitest';
import { distanceKm, greatCircle, splitAtAntimeridian } from '../../../src/lib/great-circle.ts';

const ISTANBUL = [28.98, 41.01];
const LOS_ANGELES = [-118.24, 34.05];
const SHANGHAI = [121.47, 31.23];

describe('greatCircle', () => {
  it('limits each step to the given length and keeps both ends', () => {
    const line = greatCircle(ISTANBUL, SHANGHAI, 200);
    for (let i = 1; i < line.length; i += 1) {
      expect(distanceKm(line[i - 1] ?? [], line[i] ?? [])).toBeLessThanOrEqual(200.001);
    }
    expect(line.at(0)).toEqual(ISTANBUL);
    expect(line.at(-1)).toEqual(SHANGHAI);
  });
  it('returns a line as long as the distance between its ends', () => {
    const line = greatCircle(ISTANBUL, SHANGHAI, 200);
    const walked = line.slice(1).reduce((sum, point, i) => sum + distanceKm(line[i] ?? [], point), 0);
    expect(walked).toBeCloseTo(distanceKm(ISTANBUL, SHANGHAI), 3);
  });
  it('continues past 180° without a jump in longitude', () => {
    const line = greatCircle(SHANGHAI, LOS_ANGELES);
    for (let i = 1; i < line.length; i += 1) {
      expect(Math.abs((line[i]?.[0] ?? 0) - (line[i - 1]?.[0] ?? 0))).toBeLessThan(10);
    }
    expect(line.at(-1)?.[0]).toBeCloseTo(-118.24 + 360);
  });
});

describe('splitAtAntimeridian', () => {
  it('splits a line over the Pacific into two parts that meet on the meridian', () => {
    const parts = splitAtAntimeridian(greatCircle(SHANGHAI, LOS_ANGELES));
    expect(parts).toHaveLength(2);
    expect(parts[0]?.at(-1)?.[0]).toBe(180);
    expect(parts[1]?.at(0)?.[0]).toBe(-180);
    expect(parts[0]?.at(-1)?.[1]).toBe(parts[1]?.at(0)?.[1]);
    expect(parts[1]?.at(-1)).toEqual([expect.closeTo(-118.24, 9), 34.05]);
  });
  it('splits a line whose longitude jumps at the antimeridian', () => {
    const parts = splitAtAntimeridian([
      [170, 0],
      [-170, 10],
      [-160, 10],
    ]);
    expect(parts).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
        [-160, 10],
      ],
    ]);
  });
  it('splits a line that runs west', () => {
    const parts = splitAtAntimeridian(greatCircle(LOS_ANGELES, SHANGHAI));
    expect(parts).toHaveLength(2);
    expect(parts[0]?.at(-1)?.[0]).toBe(-180);
    expect(parts[1]?.at(-1)?.[0]).toBeCloseTo(121.47, 9);
  });
  it('returns a line that does not cross as one part', () => {
    expect(splitAtAntimeridian([ISTANBUL, SHANGHAI])).toEqual([[ISTANBUL, SHANGHAI]]);
  });
});
