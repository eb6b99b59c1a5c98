import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALONE, clusterPoints, gapOf } from '../../../../src/analysis/clusters/cluster-points.ts';
import { chordOf, findClusters } from '../../../../src/analysis/clusters/find-clusters.ts';
import { NO_DATE, stepsOf } from '../../../../src/domain/incident.ts';
import { distanceKm, writeUnitVector } from '../../../../src/lib/great-circle.ts';

type LngLat = readonly [number, number];

function vectorsOf(places: readonly LngLat[]): Float64Array {
  const vectors = new Float64Array(places.length * 3);
  for (const [at, [lng, lat]] of places.entries()) writeUnitVector(vectors, at * 3, lng, lat);
  return vectors;
}

/** Reference implementation: measures each point against every other point. */
function clusterPlainly(vectors: Float64Array, reach: number, least: number): number[] {
  const points = [...Array(vectors.length / 3).keys()];
  const near = points.map((a) => points.filter((b) => gapOf(vectors, a, b) <= reach * reach));
  const isCore = near.map((others) => others.length >= least);
  const labels = points.map(() => ALONE);
  let next = 0;
  for (const first of points) {
    if (!isCore[first] || labels[first] !== ALONE) continue;
    const waiting = [first];
    for (let point = waiting.pop(); point !== undefined; point = waiting.pop()) {
      if (labels[point] !== ALONE) continue;
      labels[point] = next;
      waiting.push(...(near[point] ?? []).filter((one) => isCore[one]));
    }
    next += 1;
  }
  return labels.map((label, point) => {
    if (isCore[point]) return label;
    const [core] = (near[point] ?? [])
      .filter((one) => isCore[one])
      .sort((a, b) => gapOf(vectors, point, a) - gapOf(vectors, point, b) || a - b);
    return core === undefined ? ALONE : (labels[core] ?? ALONE);
  });
}

/** Evenly distributed, so that many points lie at the edge of a cluster. */
const share = fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100);

/** Points around one middle, which may be at a pole or near the antimeridian. */
const places = fc
  .record({
    middle: fc.constantFrom<LngLat>([20.5, 44.8], [179.99, -17], [12, 89.97], [0, -90], [-180, 0]),
    near: fc.array(fc.tuple(share, share), {
      maxLength: 60,
    }),
    spreadDegrees: fc.constantFrom(0.02, 0.1, 0.4),
  })
  .map(({ middle: [lng, lat], near, spreadDegrees }) =>
    near.map(
      ([x, y]): LngLat => [lng + x * spreadDegrees, Math.max(-90, Math.min(90, lat + y * spreadDegrees))],
    ),
  );

describe('clusterPoints', () => {
  it('returns the same clusters as the reference implementation, anywhere on the globe', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(1, 5, 20), fc.integer({ min: 1, max: 6 }), (at, km, least) => {
        const vectors = vectorsOf(at);
        expect([...clusterPoints(vectors, chordOf(km), least)]).toEqual(
          clusterPlainly(vectors, chordOf(km), least),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('returns the same clusters when the order of the points is reversed', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 2, max: 5 }), (at, least) => {
        // Points at the same position cannot be distinguished, so each position is used once.
        const apart = [...new Map(at.map((place) => [place.join(), place])).values()];
        const groupsOf = (ordered: readonly LngLat[]) => {
          const groups = new Map<number, string[]>();
          for (const [point, label] of clusterPoints(vectorsOf(ordered), chordOf(5), least).entries()) {
            groups.set(label, [...(groups.get(label) ?? []), String(ordered[point])]);
          }
          return [...groups].map(([label, group]) => `${label === ALONE} ${group.sort().join(' ')}`).sort();
        };
        expect(groupsOf(apart.toReversed())).toEqual(groupsOf(apart));
      }),
    );
  });

  it('links points up to the distance along the great circle', () => {
    const [a, b]: [LngLat, LngLat] = [
      [20, 44],
      [20.1, 44.05],
    ];
    const km = distanceKm(a, b);
    const labelsAt = (reachKm: number) => [...clusterPoints(vectorsOf([a, b]), chordOf(reachKm), 2)];
    expect([labelsAt(km + 1e-4), labelsAt(km - 1e-4)]).toEqual([
      [0, 0],
      [ALONE, ALONE],
    ]);
  });
});

describe('findClusters', () => {
  const query = (rows: readonly (readonly [number, number, number])[]) => ({
    lng: Int32Array.from(rows, ([lng]) => stepsOf(lng)),
    lat: Int32Array.from(rows, ([, lat]) => stepsOf(lat)),
    minute: Int32Array.from(rows, ([, , minute]) => minute),
    values: null as Float64Array | null,
    withinKm: 5,
    least: 3,
  });

  it('adds up the values of each cluster', () => {
    const rows = [
      [20, 44, 50],
      [20.01, 44, 50],
      [20, 44.01, 20],
      [10, 10, 5],
    ] as const;
    const { clusters } = findClusters(
      { ...query(rows), values: Float64Array.of(2.5, Number.NaN, 4, 30) },
      () => {},
    );
    expect(clusters.map(({ sum }) => sum)).toEqual([6.5]);
  });

  it('returns clusters by size with their time span, and counts single records', () => {
    const { clusters, alone } = findClusters(
      query([
        [20, 44, 50],
        [20.01, 44, NO_DATE],
        [20, 44.01, 20],
        [25, 46, NO_DATE],
        [25.01, 46, NO_DATE],
        [25, 46.01, NO_DATE],
        [25.01, 46.01, NO_DATE],
        [10, 10, 5],
      ]),
      () => {},
    );
    expect(clusters.map(({ count, span }) => [count, span])).toEqual([
      [4, null],
      [3, [20, 50]],
    ]);
    expect(alone).toBe(1);
    expect(clusters[1]?.middle[0]).toBeCloseTo(20.0033, 3);
    expect(clusters[1]?.farthestKm).toBeGreaterThan(0.5);
    expect(clusters[1]?.farthestKm).toBeLessThan(1.2);
  });

  it('reports progress between 0 and 1', () => {
    const told: number[] = [];
    findClusters(query(Array.from({ length: 50 }, (_, i) => [20 + i / 1000, 44, i] as const)), (share) =>
      told.push(share),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
