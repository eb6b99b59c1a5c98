import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStep } from '../../../../src/analysis/network/costs.ts';
import { type Cut, minimumCuts } from '../../../../src/analysis/network/cuts.ts';
import { CUT_PARTS, type CutParts, findCuts } from '../../../../src/analysis/network/find-cuts.ts';
import { isByWater, type Network } from '../../../../src/analysis/network/network.ts';
import type { Path } from '../../../../src/analysis/network/path.ts';
import { allPaths, anyGraph, type MadeGraph } from './made-graphs.ts';

const ALL = Number.POSITIVE_INFINITY;
const PARTS = 12;

/** The weight of every edge and vertex. A part of infinite weight cannot be cut. */
interface Priced {
  readonly graph: MadeGraph;
  readonly edges: Float64Array;
  readonly vertices: Float64Array;
}

/** @param most number of parts that may be cut, few enough to try all sets of them */
function anyPriced(price: fc.Arbitrary<number>, most = PARTS): fc.Arbitrary<Priced> {
  return fc
    .tuple(anyGraph({ maxEdges: 12 }), fc.array(price, { minLength: 20, maxLength: 20 }))
    .map(([graph, prices]) => {
      let left = most;
      const priced = (count: number, from: number) =>
        Float64Array.from({ length: count }, (_, i) => {
          const own = prices[from + i] ?? ALL;
          if (own === ALL || left === 0) return ALL;
          left -= 1;
          return own;
        });
      return { graph, edges: priced(graph.edges.length, 0), vertices: priced(graph.vertices.length, 12) };
    });
}

type Part = { readonly of: 'edges' | 'vertices'; readonly index: number };

const leadsOver = (path: Path, { of, index }: Part) => path[of].includes(index);

/** Reference implementation: tries all sets of parts and keeps the cheapest that block every path. */
function tryAll(
  { graph, edges, vertices }: Priced,
  isOn: (path: Path, part: Part) => boolean = leadsOver,
): { value: number; cuts: Cut[] } | null {
  const paths = allPaths(graph);
  const parts = [
    ...[...edges].flatMap((price, index) => (price === ALL ? [] : [{ of: 'edges' as const, index, price }])),
    ...[...vertices].flatMap((price, index) =>
      price === ALL ? [] : [{ of: 'vertices' as const, index, price }],
    ),
  ];
  const masks = paths.map((path) =>
    parts.reduce((mask, part, bit) => (isOn(path, part) ? mask | (1 << bit) : mask), 0),
  );
  let best: { value: number; cuts: Cut[] } | null = null;
  for (let mask = 0; mask < 2 ** parts.length; mask += 1) {
    if (masks.some((path) => (path & mask) === 0)) continue;
    const taken = parts.filter((_, bit) => (mask & (1 << bit)) !== 0);
    const value = taken.reduce((sum, { price }) => sum + price, 0);
    if (best !== null && value > best.value) continue;
    if (best === null || value < best.value) best = { value, cuts: [] };
    const indexes = (kind: 'edges' | 'vertices') =>
      taken.flatMap(({ of, index }) => (of === kind ? [index] : []));
    best.cuts.push({ edges: indexes('edges'), vertices: indexes('vertices') });
  }
  return best;
}

const inOrder = (cuts: readonly Cut[]) => cuts.map((cut) => JSON.stringify(cut)).sort();

function expectSame(priced: Priced): void {
  const { graph, edges, vertices } = priced;
  const found = minimumCuts(graph, { edges, vertices }, graph.origins, graph.destinations, 10_000);
  const expected = tryAll(priced);
  expect(found?.value).toBe(expected?.value);
  expect(inOrder(found?.cuts ?? [])).toEqual(inOrder(expected?.cuts ?? []));
  expect(found?.isComplete ?? true).toBe(true);
}

describe('minimumCuts on any graph of up to 8 vertices', () => {
  it('finds the same edge cuts as trying all sets', () => {
    fc.assert(
      fc.property(anyPriced(fc.constant(1)), (priced) =>
        expectSame({ ...priced, vertices: priced.vertices.map(() => ALL) }),
      ),
      { numRuns: 200 },
    );
  });

  it('finds the same vertex cuts as trying all sets, without the ends', () => {
    fc.assert(
      fc.property(anyPriced(fc.constant(1), 20), ({ graph, edges, vertices }) => {
        const ends = [...graph.origins, ...graph.destinations];
        expectSame({
          graph,
          edges: edges.map(() => ALL),
          vertices: vertices.map((price, vertex) => (ends.includes(vertex) ? ALL : price)),
        });
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same weighted cuts of edges and vertices as trying all sets', () => {
    fc.assert(fc.property(anyPriced(fc.constantFrom(1, 2, 3, toStep(0.1), ALL)), expectSame), {
      numRuns: 300,
    });
  });
});

interface MadeNetwork {
  readonly network: Network;
  readonly graph: MadeGraph;
}

const KINDS = ['town', 'port', 'sea'] as const;

/**
 * Any graph as a network. Pairs of its first vertices are the two sides of crossings; the others are towns,
 * ports and places at sea. Some of its edges are joins, and some go by water.
 */
function anyNetwork(): fc.Arbitrary<MadeNetwork> {
  return fc
    .record({
      graph: anyGraph({ maxEdges: 8 }),
      crossings: fc.nat(2),
      kinds: fc.array(fc.constantFrom(...KINDS), { minLength: 8, maxLength: 8 }),
      ways: fc.array(fc.constantFrom('join', 'road', 'sea', 'river'), { minLength: 8, maxLength: 8 }),
    })
    .map(({ graph, crossings, kinds, ways }) => {
      const pairs = Math.min(crossings, Math.floor(graph.vertices.length / 2));
      const vertices = graph.vertices.map((_, vertex) => {
        if (vertex < 2 * pairs)
          return { node: `node:crossing-${Math.floor(vertex / 2)}`, port: null, country: 'AA' };
        const kind = kinds[vertex];
        return {
          node: `node:place-${vertex}`,
          port: kind === 'port' ? 'port:AAAAA' : null,
          country: kind === 'sea' ? null : 'AA',
        };
      });
      const edges = [
        ...graph.edges.map((edge, i) => ({
          ...edge,
          kind: ways[i] === 'join' ? 'join' : 'leg',
          mode: ways[i] === 'join' ? 'road' : ways[i],
        })),
        ...Array.from({ length: pairs }, (_, i) => ({
          a: 2 * i,
          b: 2 * i + 1,
          kind: 'crossing',
          mode: null,
        })),
      ];
      const verticesOf = new Map<string, number[]>();
      for (const [vertex, { node }] of vertices.entries())
        verticesOf.set(node, [...(verticesOf.get(node) ?? []), vertex]);
      return {
        network: { vertices, edges, verticesOf } as unknown as Network,
        graph: { ...graph, edges, costs: new Float64Array(edges.length).fill(1) },
      };
    });
}

/** The kinds of parts that each choice allows to cut. */
const MAY_BE_TAKEN: Readonly<Record<CutParts, readonly string[]>> = {
  legs: ['leg'],
  nodes: ['town', 'port'],
  'legs-and-crossings': ['leg', 'crossing'],
  'nodes-and-crossings': ['town', 'port', 'crossing'],
  'crossings-and-ports': ['port', 'crossing'],
};

describe.each(CUT_PARTS)('findCuts for %s on any network of up to 8 vertices', (parts) => {
  it('finds the same cuts as trying all sets', () => {
    fc.assert(
      fc.property(anyNetwork(), fc.boolean(), ({ network, graph }, areSpared) => {
        const spared = areSpared ? [...graph.origins, ...graph.destinations] : [];
        const price = (kind: string) => (MAY_BE_TAKEN[parts].includes(kind) ? 1 : ALL);
        const kindOf = (vertex: number) => {
          const { node, port, country } = network.vertices[vertex] ?? {};
          if (node?.startsWith('node:crossing') || country === null || spared.includes(vertex))
            return 'spared';
          return port === null ? 'town' : 'port';
        };
        // With `crossings-and-ports`, a path uses a port only when it arrives or leaves by water.
        const callsAt = (path: Path, { index }: Part) =>
          path.edges.some((edge) => {
            const { a, b, mode } = network.edges[edge] as Network['edges'][number];
            return isByWater({ mode }) && (a === index || b === index);
          });
        const expected = tryAll(
          {
            graph,
            edges: Float64Array.from(network.edges, ({ kind }) => price(kind)),
            vertices: Float64Array.from(network.vertices.keys(), (vertex) => price(kindOf(vertex))),
          },
          (path, part) =>
            parts === 'crossings-and-ports' && part.of === 'vertices'
              ? callsAt(path, part)
              : leadsOver(path, part),
        );
        const question = { costs: graph.costs, parts, spared };
        const found = findCuts(network, question, graph.origins, graph.destinations, 10_000);
        expect(found?.value).toBe(expected?.value);
        expect(inOrder(found?.cuts ?? [])).toEqual(inOrder(expected?.cuts ?? []));
      }),
      { numRuns: 150 },
    );
  });
});

describe('minimumCuts', () => {
  //  0 ── 1 ── 2 ── 3, and 4 is joined to 1
  const graph = {
    vertices: [0, 1, 2, 3, 4],
    edges: [
      { a: 0, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 3 },
      { a: 1, b: 4 },
    ],
  };
  const ones = (count: number) => new Float64Array(count).fill(1);

  it('lists at most the requested number of cuts and marks the list incomplete', () => {
    const capacities = { edges: ones(4), vertices: ones(5) };
    expect(minimumCuts(graph, capacities, [0], [3], 7)).toMatchObject({ value: 1, isComplete: true });
    const some = minimumCuts(graph, capacities, [0], [3], 2);
    expect(some?.cuts).toHaveLength(2);
    expect(some?.isComplete).toBe(false);
  });

  it('returns null for a shared uncuttable vertex, and an empty cut without a path', () => {
    const capacities = { edges: ones(4), vertices: ones(5) };
    const spared = { ...capacities, vertices: Float64Array.of(1, ALL, 1, 1, 1) };
    expect(minimumCuts(graph, spared, [0, 1], [1, 3], 9)).toBeNull();
    expect(minimumCuts(graph, capacities, [0, 1], [1, 3], 9)?.cuts).toEqual([{ edges: [], vertices: [1] }]);
    const closed = { ...capacities, edges: Float64Array.of(1, 0, 1, 1) };
    expect(minimumCuts(graph, closed, [0], [3], 9)).toEqual({
      value: 0,
      cuts: [{ edges: [], vertices: [] }],
      isComplete: true,
    });
  });
});
