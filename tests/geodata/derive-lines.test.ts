import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bendDegrees, deriveLines } from '../../geodata/compile/derive-lines.ts';

/** Maximum shift of a line by thinning, about 50 metres, plus a margin. */
const TOLERANCE_DEGREES = 0.0005 + 1e-4;

const leg = (
  from: string,
  to: string,
  coordinates: Position[],
  branches: `branch:${string}`[] = ['branch:a'],
) => ({
  id: `leg:${from}-${to}`,
  geometry: { coordinates },
  properties: { from: `node:${from}` as const, to: `node:${to}` as const, mode: 'road' as const, branches },
});
const EASTWARD = leg('a', 'b', [
  [20, 43],
  [21, 43],
]);
const lineOf = (lines: ReadonlyMap<string, Position[]>, id: string): Position[] => lines.get(id) ?? [];

function distanceToLine(point: Position, line: readonly Position[]): number {
  const [px = 0, py = 0] = point;
  const toPiece = line.slice(1).map(([bx = 0, by = 0], i) => {
    const [ax = 0, ay = 0] = line[i] ?? [];
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length2));
    return Math.hypot(px - ax - share * (bx - ax), py - ay - share * (by - ay));
  });
  return Math.min(...toPiece);
}

describe('deriveLines', () => {
  it('passes through every waypoint and ends exactly at the nodes', () => {
    const waypoints: Position[] = [
      [20, 43],
      [21, 44],
      [22, 43.2],
      [23, 43.4],
    ];
    const line = lineOf(deriveLines([leg('a', 'b', waypoints)]), 'leg:a-b');
    expect(line.length).toBeGreaterThan(20);
    for (const waypoint of waypoints) {
      expect(distanceToLine(waypoint, line)).toBeLessThan(TOLERANCE_DEGREES);
    }
    expect(line[0]).toEqual([20, 43]);
    expect(line.at(-1)).toEqual([23, 43.4]);
  });

  it('continues smoothly from one leg to the next', () => {
    const lines = deriveLines([
      EASTWARD,
      leg('b', 'c', [
        [21, 43],
        [21.8, 43.8],
      ]),
    ]);
    const before = lineOf(lines, 'leg:a-b').at(-2) ?? [];
    const after = lineOf(lines, 'leg:b-c')[1] ?? [];
    // The waypoints turn by about 50 degrees at this node.
    expect(bendDegrees(before, [21, 43], after)).toBeLessThan(10);
  });

  it('stays straight at a node when the only other leg turns back', () => {
    const lines = deriveLines([
      EASTWARD,
      leg('b', 'c', [
        [21, 43],
        [20.2, 43.1],
      ]),
    ]);
    for (const [, y] of lineOf(lines, 'leg:a-b')) expect(y).toBeCloseTo(43, 3);
  });

  it('continues into a leg of the same branch rather than a straighter one of another', () => {
    const lines = deriveLines([
      EASTWARD,
      leg(
        'b',
        'c',
        [
          [21, 43],
          [22, 43.1],
        ],
        ['branch:other'],
      ),
      leg('b', 'd', [
        [21, 43],
        [22, 42.8],
      ]),
    ]);
    const before = lineOf(lines, 'leg:a-b').at(-2) ?? [];
    expect(bendDegrees(before, [21, 43], lineOf(lines, 'leg:b-d')[1] ?? [])).toBeLessThan(6);
  });

  it('neither loops nor overshoots between unevenly spaced waypoints', () => {
    const line = lineOf(
      deriveLines([
        leg('a', 'b', [
          [20, 43],
          [21, 43],
          [21.01, 43.01],
          [22, 43.01],
        ]),
      ]),
      'leg:a-b',
    );
    for (const [i, [x = 0, y = 0]] of line.entries()) {
      expect(x).toBeGreaterThanOrEqual(line[i - 1]?.[0] ?? 0);
      expect(y).toBeGreaterThan(43 - 0.02);
      expect(y).toBeLessThan(43.01 + 0.02);
    }
  });
});
