import { describe, expect, it } from 'vitest';
import {
  cutLines,
  footOn,
  isOn,
  isPassedBy,
  kmAlong,
  kmOf,
  measureLines,
  placeAlong,
  restOf,
  sideOfStart,
  stretchBetween,
  stretchesAlong,
  stretchesWithin,
  wholeOf,
} from '../../../../src/analysis/dossier/border-line.ts';

/*
 *   line 0   (0,0) ────── (1,0) ────── (2,0)      on the equator, a degree is 111.195 km
 *   line 1                       (3,0) ── (3,1)
 */
const geometry = {
  type: 'MultiLineString' as const,
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    [
      [3, 0],
      [3, 1],
    ],
  ],
};
const DEGREE_KM = 111.195;
const box = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const;

describe('measureLines and stretches of a border', () => {
  const lines = measureLines(geometry, null);

  it('scales the parts of the line to the length stated in the atlas', () => {
    expect(kmOf(wholeOf(lines))).toBeCloseTo(3 * DEGREE_KM, 1);
    const stated = measureLines(geometry, 30);
    expect(wholeOf(stated).map(({ toKm }) => toKm)).toEqual([expect.closeTo(20, 6), expect.closeTo(10, 6)]);
  });

  it('finds the nearest point on the border', () => {
    const foot = footOn(lines, [0.5, 0.1]);
    expect([foot.line, foot.km, foot.awayKm]).toEqual([
      0,
      expect.closeTo(DEGREE_KM / 2, 1),
      expect.closeTo(DEGREE_KM / 10, 1),
    ]);
    expect(footOn(lines, [-1, 0])).toMatchObject({ line: 0, km: 0 });
    expect(footOn(lines, [3.2, 0.5])).toMatchObject({ line: 1 });
  });

  it('returns the stretch between two places on one line, in either order', () => {
    const [a, b] = [footOn(lines, [0.5, 0]), footOn(lines, [1.5, 0])];
    expect(stretchBetween(b, a)).toEqual(stretchBetween(a, b));
    expect(kmOf([stretchBetween(a, b) ?? { line: 0, fromKm: 0, toKm: 0 }])).toBeCloseTo(DEGREE_KM, 1);
    expect(stretchBetween(a, footOn(lines, [3, 0.5]))).toBeNull();
    expect(stretchBetween(a, a)).toBeNull();
  });

  it('splits the border into stretches within an area and the rest', () => {
    const within = stretchesWithin(lines, [box(0.5, -1, 1.5, 1), box(2.5, 0.25, 3.5, 2)]);
    expect(within.map(({ line, fromKm, toKm }) => [line, Math.round(fromKm), Math.round(toKm)])).toEqual([
      [0, 56, 167],
      [1, 28, 111],
    ]);
    const rest = restOf(lines, within);
    expect(rest.map(({ line }) => line)).toEqual([0, 0, 1]);
    expect(kmOf(within) + kmOf(rest)).toBeCloseTo(kmOf(wholeOf(lines)), 6);
    expect(restOf(lines, [])).toEqual(wholeOf(lines));
    expect(restOf(lines, wholeOf(lines))).toEqual([]);
  });

  it('leaves out stretches within a hole of the area', () => {
    const within = stretchesWithin(lines, [box(-1, -1, 2.5, 1), box(0.5, -0.5, 1.5, 0.5)]);
    expect(kmOf(within)).toBeCloseTo(DEGREE_KM, 1);
  });

  it('cuts lines where the stretches begin and end', () => {
    const [cut] = cutLines(lines, [{ line: 0, fromKm: DEGREE_KM / 2, toKm: 1.5 * DEGREE_KM }]);
    expect(cut?.positions.map(([lng]) => lng)).toEqual([expect.closeTo(0.5, 3), 1, expect.closeTo(1.5, 3)]);
    expect(isOn([{ line: 0, fromKm: 10, toKm: 20 }], { line: 1, km: 15 })).toBe(false);
    expect(isOn([{ line: 0, fromKm: 10, toKm: 20 }], { line: 0, km: 20 })).toBe(true);
  });

  it('detects a line that crosses the border, not one that only touches it', () => {
    expect(
      isPassedBy(lines, [
        [0.5, -1],
        [0.6, 1],
      ]),
    ).toBe(true);
    expect(
      isPassedBy(lines, [
        [0.5, 0],
        [0.6, 1],
      ]),
    ).toBe(false);
  });
});

describe('stretchesAlong, placeAlong and sideOfStart', () => {
  const lines = measureLines(geometry, 300);

  it('continues over the gap between two lines and stops at the end', () => {
    expect(stretchesAlong(lines, 50, 150)).toEqual([{ line: 0, fromKm: 50, toKm: 150 }]);
    const over = stretchesAlong(lines, 150, 400);
    expect(over.map(({ line }) => line)).toEqual([0, 1]);
    expect(kmOf(over)).toBeCloseTo(150, 6);
    expect(stretchesAlong(lines, 300, 400)).toEqual([]);
    expect(stretchesAlong(lines, 0, 300)).toEqual(wholeOf(lines));
  });

  it('divides a border into consecutive stretches that add up to its length', () => {
    const parts = [0, 70, 200, 230, 300];
    const lengths = parts.slice(1).map((to, i) => kmOf(stretchesAlong(lines, parts[i] ?? 0, to)));
    expect(lengths.map((km) => Math.round(km))).toEqual([70, 130, 30, 70]);
  });

  it('returns for each distance a place with the same distance along the border', () => {
    for (const km of [0, 30, 100, 199.5, 250, 300]) {
      expect(kmAlong(lines, footOn(lines, placeAlong(lines, km)))).toBeCloseTo(km, 3);
    }
    expect(placeAlong(lines, 1000)).toEqual([3, 1]);
  });

  it('names the start by its side of the other end', () => {
    const side = (...coordinates: (readonly [number, number])[]) =>
      sideOfStart(
        measureLines({ type: 'LineString', coordinates: coordinates.map((one) => [...one]) }, null),
      );
    expect(sideOfStart(lines)).toBe('west');
    expect(side([2, 0], [0, 1])).toBe('east');
    expect(side([0, 2], [1, 0])).toBe('north');
    expect(side([0, 0], [1, 2])).toBe('south');
    // At 60° north a degree of longitude is half as long.
    expect(side([1.5, 60], [0, 59])).toBe('north');
  });
});
