import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRing } from '../../../../src/analysis/area/check-ring.ts';
import { orientShape, turnOf } from '../../../../src/analysis/area/rings.ts';
import type { Corner } from '../../../../src/domain/area.ts';

const SQUARE: readonly Corner[] = [
  [20, 44],
  [21, 44],
  [21, 45],
  [20, 45],
];

describe('checkRing', () => {
  it('accepts a simple ring, open or closed, in either direction', () => {
    const closed = [...SQUARE, SQUARE[0] as Corner];
    expect(checkRing(SQUARE)).toEqual({ ok: true, value: closed });
    expect(checkRing(closed)).toEqual({ ok: true, value: closed });
    expect(checkRing(SQUARE.toReversed()).ok).toBe(true);
  });

  it('returns the numbers of the two edges that cross', () => {
    const [a, b, c, d] = SQUARE as [Corner, Corner, Corner, Corner];
    expect(checkRing([a, c, b, d])).toEqual({ ok: false, failure: { kind: 'crossing', edges: [1, 3] } });
    // A fifth corner that lies on the first edge.
    expect(checkRing([a, b, c, d, [20.5, 44]])).toEqual({
      ok: false,
      failure: { kind: 'crossing', edges: [1, 4] },
    });
    // The ring goes back along the same line.
    expect(checkRing([a, b, c, [21, 44.5], d])).toEqual({
      ok: false,
      failure: { kind: 'crossing', edges: [2, 4] },
    });
  });

  it('rejects fewer than three distinct corners and edges across half the world', () => {
    const [a, b] = SQUARE as [Corner, Corner];
    for (const corners of [[], [a], [a, b], [a, b, a, b, b]]) {
      expect(checkRing(corners)).toEqual({ ok: false, failure: { kind: 'few-corners' } });
    }
    expect(
      checkRing([
        [-120, 10],
        [120, 10],
        [0, 50],
      ]),
    ).toEqual({ ok: false, failure: { kind: 'too-wide' } });
  });

  it('accepts exactly the rings that a brute-force check finds simple', () => {
    const whole = fc.integer({ min: 0, max: 6 });
    const corners = fc.uniqueArray(fc.tuple(whole, whole), {
      minLength: 3,
      maxLength: 6,
      selector: String,
    });
    fc.assert(
      fc.property(corners, (ring) => {
        expect(checkRing(ring).ok).toBe(isSimple(ring));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('orientShape', () => {
  it('turns outer rings anticlockwise and holes clockwise, and drops rings without area', () => {
    const hole: readonly Corner[] = [
      [20.2, 44.2],
      [20.4, 44.2],
      [20.4, 44.4],
    ];
    const line: readonly Corner[] = [
      [1, 1],
      [2, 2],
      [1, 1],
    ];
    const shape = orientShape([[SQUARE.toReversed(), hole, line], [line]]);
    expect(shape.map((rings) => rings.map((ring) => Math.sign(turnOf(ring))))).toEqual([[1, -1]]);
  });
});

/** Brute force: compares each pair of edges. Corners in whole numbers keep it exact. */
function isSimple(ring: readonly Corner[]): boolean {
  const edges = ring.map((a, i) => [a, ring[(i + 1) % ring.length] as Corner] as const);
  return edges.every(([a, b], i) =>
    edges.every(([c, d], j) => {
      if (j <= i) return true;
      const shared = [a, b].filter((p) => [c, d].some((q) => String(p) === String(q)));
      if (shared.length === 0) return !touches(a, b, c, d);
      // Neighbours may share only the corner between them.
      const [free, other] = [
        [a, b].find((p) => !shared.includes(p)) as Corner,
        [c, d].find((q) => !shared.some((p) => String(p) === String(q))) as Corner,
      ];
      return !isOn(free, c, d) && !isOn(other, a, b);
    }),
  );
}

function cross([ax, ay]: Corner, [bx, by]: Corner, [x, y]: Corner): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

function isOn(p: Corner, a: Corner, b: Corner): boolean {
  const within = (i: 0 | 1) => Math.min(a[i], b[i]) <= p[i] && p[i] <= Math.max(a[i], b[i]);
  return cross(a, b, p) === 0 && within(0) && within(1);
}

function touches(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  const proper = cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
  return proper || isOn(c, a, b) || isOn(d, a, b) || isOn(a, c, d) || isOn(b, c, d);
}
