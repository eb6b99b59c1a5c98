import { describe, expect, it } from 'vitest';
import { deriveLegLines, smooth } from '../../../src/layers/leg-lines.ts';
import { makeLeg } from '../builders.ts';

const collection = (...features: ReturnType<typeof makeLeg>[]) => ({
  type: 'FeatureCollection' as const,
  features,
});
const angleAt = (line: readonly (readonly number[])[], end: 'start' | 'end') => {
  const [a, b] = end === 'start' ? [line[0], line[1]] : [line.at(-2), line.at(-1)];
  return Math.atan2((b?.[1] ?? 0) - (a?.[1] ?? 0), (b?.[0] ?? 0) - (a?.[0] ?? 0)) * (180 / Math.PI);
};

describe('lines of legs', () => {
  it('pass through every waypoint', () => {
    const waypoints: [[number, number], ...[number, number][]] = [
      [20, 43],
      [21, 44],
      [22, 43.2],
      [23, 43.4],
    ];
    const leg = makeLeg('a', 'b', waypoints as never);
    const line = deriveLegLines(collection(leg)).get('leg:a-b') ?? [];
    expect(line.length).toBeGreaterThan(20);
    for (const [lng, lat] of waypoints) {
      const nearest = Math.min(...line.map((at) => Math.hypot((at[0] ?? 0) - lng, (at[1] ?? 0) - lat)));
      expect(nearest).toBeLessThan(1e-9);
    }
  });

  it('run on without a kink where one leg continues another', () => {
    const legs = collection(
      makeLeg('a', 'b', [
        [20, 43],
        [21, 43],
      ]),
      makeLeg('b', 'c', [
        [21, 43],
        [21.8, 43.8],
      ]),
    );
    const lines = deriveLegLines(legs);
    const arriving = angleAt(lines.get('leg:a-b') ?? [], 'end');
    const leaving = angleAt(lines.get('leg:b-c') ?? [], 'start');
    // The waypoints turn by some 50 degrees there.
    expect(Math.abs(arriving - leaving)).toBeLessThan(16);
  });

  it('neither loop nor overshoot where waypoints stand unevenly', () => {
    const curve = smooth([
      [0, 0],
      [100, 0],
      [101, 1],
      [200, 1],
    ]);
    for (const [i, [x, y]] of curve.entries()) {
      expect(x).toBeGreaterThanOrEqual((curve[i - 1]?.[0] ?? 0) - 1e-9);
      expect(y).toBeGreaterThan(-1.5);
      expect(y).toBeLessThan(2.5);
    }
  });

  it('keep a line that is dense already', () => {
    const dense = Array.from({ length: 80 }, (_, i): [number, number] => [20 + i / 100, 43]);
    const leg = makeLeg('a', 'b', dense as never);
    expect(deriveLegLines(collection(leg)).get('leg:a-b')).toBe(leg.geometry.coordinates);
  });
});
