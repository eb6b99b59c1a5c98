import fc from 'fast-check';
import { expect, it } from 'vitest';
import { betweenness } from '../../../../src/analysis/network/betweenness.ts';
import { allPaths, anyGraph } from './made-graphs.ts';

it('returns the same shares of shortest paths as listing all paths', () => {
  fc.assert(
    fc.property(anyGraph(), fc.boolean(), (graph, isAmongAll) => {
      const { costs, origins, edges, vertices } = graph;
      const destinations = isAmongAll ? vertices.map((_, vertex) => vertex) : graph.destinations;
      const expected = {
        edges: new Float64Array(edges.length),
        vertices: new Float64Array(vertices.length),
      };
      let pairs = 0;
      for (const origin of origins) {
        for (const destination of destinations) {
          if (origin === destination) continue;
          const all = allPaths({ ...graph, origins: [origin], destinations: [destination] });
          const shortest = all.filter(
            ({ cost, edges: own }) => cost === all[0]?.cost && own.length === all[0]?.edges.length,
          );
          if (shortest.length > 0) pairs += 1;
          for (const path of shortest) {
            for (const edge of path.edges)
              expected.edges[edge] = (expected.edges[edge] ?? 0) + 1 / shortest.length;
            for (const vertex of path.vertices) {
              expected.vertices[vertex] = (expected.vertices[vertex] ?? 0) + 1 / shortest.length;
            }
          }
        }
      }
      const found = betweenness(graph, costs, origins, destinations);
      expect(found.pairs).toBe(pairs);
      for (const part of ['edges', 'vertices'] as const) {
        expect(found[part].length).toBe(expected[part].length);
        for (const [i, share] of expected[part].entries()) expect(found[part][i]).toBeCloseTo(share, 9);
      }
    }),
    { numRuns: 300 },
  );
});
