/** Small graphs of any form for tests, and the plain ways to the answers that are held against those of the program. */
import fc from 'fast-check';
import type { Graph } from '../../../../src/analysis/network/network.ts';
import { comparePaths, type Path } from '../../../../src/analysis/network/path.ts';

export interface MadeGraph extends Graph {
  readonly costs: Float64Array;
  readonly origins: readonly number[];
  readonly destinations: readonly number[];
}

/** Up to 8 vertices, several edges between two of them and equal costs among them; whole numbers, some of them 0 where that is asked for. */
export function anyGraph({ leastCost = 0, maxEdges = 14 } = {}): fc.Arbitrary<MadeGraph> {
  return fc
    .record({
      vertexCount: fc.integer({ min: 2, max: 8 }),
      rawEdges: fc.array(
        fc.record({ a: fc.nat(), b: fc.nat(), cost: fc.integer({ min: leastCost, max: 5 }) }),
        { maxLength: maxEdges },
      ),
      chosen: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 }),
      originCount: fc.integer({ min: 1, max: 3 }),
      destinationCount: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ vertexCount, rawEdges, chosen, originCount, destinationCount }) => {
      const edges = rawEdges
        .map(({ a, b, cost }) => ({ a: a % vertexCount, b: b % vertexCount, cost }))
        .filter(({ a, b }) => a !== b);
      const order = chosen.filter((vertex) => vertex < vertexCount);
      const origins = order.slice(0, Math.min(originCount, vertexCount - 1));
      return {
        vertices: Array.from({ length: vertexCount }, () => null),
        edges,
        costs: Float64Array.from(edges, ({ cost }) => cost),
        origins,
        destinations: order.slice(origins.length, origins.length + destinationCount),
      };
    });
}

/** All paths between the two sets that touch each of them once and no vertex twice, in order: by trying every way on. */
export function allPaths({ edges, costs, origins, destinations }: MadeGraph): Path[] {
  const found: Path[] = [];
  const goOn = (path: Path) => {
    const here = path.vertices.at(-1) ?? -1;
    if (destinations.includes(here)) {
      found.push(path);
      return;
    }
    for (const [edge, { a, b }] of edges.entries()) {
      const next = a === here ? b : b === here ? a : null;
      const cost = costs[edge] ?? 0;
      if (next === null || path.vertices.includes(next) || origins.includes(next)) continue;
      if (cost === Number.POSITIVE_INFINITY) continue;
      goOn({
        edges: [...path.edges, edge],
        vertices: [...path.vertices, next],
        cost: path.cost + cost,
      });
    }
  };
  for (const origin of origins) goOn({ edges: [], vertices: [origin], cost: 0 });
  return found.sort(comparePaths);
}
