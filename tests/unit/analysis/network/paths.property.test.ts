import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diversity, diversePaths } from '../../../../src/analysis/network/diverse.ts';
import { kBestPaths } from '../../../../src/analysis/network/k-best.ts';
import type { Path } from '../../../../src/analysis/network/path.ts';
import { shortestPath } from '../../../../src/analysis/network/shortest.ts';
import { allPaths, anyGraph, type MadeGraph } from './made-graphs.ts';

/** Reference implementation of the definition. */
function greedyDiverse(graph: MadeGraph, { count, maxShared, maxDetour }: Diversity): Path[] {
  const all = allPaths(graph);
  const taken: Path[] = [];
  while (taken.length < count) {
    const next = all.find(
      (path) =>
        !taken.includes(path) &&
        path.cost <= maxDetour * (all[0]?.cost ?? 0) &&
        taken.every((other) => {
          const common = path.edges.filter((edge) => other.edges.includes(edge));
          const shared = common.reduce((sum, edge) => sum + (graph.costs[edge] ?? 0), 0);
          return shared <= maxShared * path.cost;
        }),
    );
    if (next === undefined) break;
    taken.push(next);
  }
  return taken;
}

describe('path searches on any graph of up to 8 vertices', () => {
  it('finds the shortest path, and the first of equal ones', () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const { costs, origins, destinations } = graph;
        expect(shortestPath(graph, costs, origins, destinations)).toEqual(allPaths(graph)[0] ?? null);
      }),
    );
  });

  it('finds the k shortest paths in order, or all when there are fewer', () => {
    fc.assert(
      fc.property(anyGraph(), fc.integer({ min: 0, max: 40 }), (graph, count) => {
        const { costs, origins, destinations } = graph;
        expect(kBestPaths(graph, costs, origins, destinations, count)).toEqual(
          allPaths(graph).slice(0, count),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same diverse alternatives as the reference implementation', () => {
    fc.assert(
      fc.property(
        anyGraph(),
        fc.record({
          count: fc.integer({ min: 1, max: 8 }),
          maxShared: fc.constantFrom(0, 0.2, 1 / 3, 0.5, 0.75, 1),
          maxDetour: fc.constantFrom(1, 1.3, 2, 100),
        }),
        (graph, diversity) => {
          const { costs, origins, destinations } = graph;
          expect(diversePaths(graph, costs, origins, destinations, diversity)).toEqual({
            paths: greedyDiverse(graph, diversity),
            isComplete: true,
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('returns no path over a closed edge', () => {
    fc.assert(
      fc.property(anyGraph(), fc.nat(), (graph, picked) => {
        const closed = graph.costs.map((cost, edge) =>
          edge === picked % Math.max(1, graph.edges.length) ? Number.POSITIVE_INFINITY : cost,
        );
        expect(kBestPaths(graph, closed, graph.origins, graph.destinations, 20)).toEqual(
          allPaths({ ...graph, costs: closed }).slice(0, 20),
        );
      }),
    );
  });
});

const DIVERSITY: Diversity = { count: 5, maxShared: 0.5, maxDetour: 2 };

describe('shortestPath with equal costs', () => {
  it('prefers the path with fewer edges, even when it is found later', () => {
    //  0 ──3── 1 ──0── 2 ──1── 4        costs 4 over three edges
    //  └───1── 3 ───────3─────┘         costs 4 over two
    const edges = [
      { a: 0, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 4 },
      { a: 0, b: 3 },
      { a: 3, b: 4 },
    ];
    const graph = { vertices: [null, null, null, null, null], edges };
    expect(shortestPath(graph, Float64Array.of(3, 0, 1, 1, 3), [0], [4])?.edges).toEqual([3, 4]);
  });
});

describe('kBestPaths and diversePaths with equal ends', () => {
  it('returns one path without edges', () => {
    const graph = { vertices: [null, null], edges: [{ a: 0, b: 1 }] };
    const costs = Float64Array.of(1);
    expect(kBestPaths(graph, costs, [0, 1], [1], 5)).toEqual([{ edges: [], vertices: [1], cost: 0 }]);
    expect(diversePaths(graph, costs, [0, 1], [1], DIVERSITY).paths).toHaveLength(1);
  });
});
