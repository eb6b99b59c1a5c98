/**
 * Queries to the atlas's network, beside plain ways to the same result: dissimilar alternatives beside
 * filtering the k best, minimum cuts beside removing each part in turn, simulation runs beside a new search
 * of the ten best in each.
 */
import assert from 'node:assert/strict';
import { BY_KM, costModel, deriveCosts } from '../../src/analysis/network/costs.ts';
import { type MinimumCuts, minimumCuts } from '../../src/analysis/network/cuts.ts';
import { deriveNetwork, partsOf } from '../../src/analysis/network/derive-network.ts';
import { type DiversePaths, type Diversity, diversePaths } from '../../src/analysis/network/diverse.ts';
import { drawCosts, noSpread, type Spread } from '../../src/analysis/network/draw-costs.ts';
import { layCuts } from '../../src/analysis/network/find-cuts.ts';
import { kBestPaths } from '../../src/analysis/network/k-best.ts';
import type { Network } from '../../src/analysis/network/network.ts';
import type { Path } from '../../src/analysis/network/path.ts';
import { drawStability, type Stability, seedOfDraw } from '../../src/analysis/network/stability.ts';
import { type PathEnd, verticesOfEnds } from '../../src/analysis/network/vertices-of-ends.ts';
import { withBaseNetwork } from '../../src/domain/base-network.ts';
import { seededRandom } from '../../src/lib/seeded-random.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { readPublishedBaseNetwork } from '../support/published.ts';
import type { Benchmark } from './compare.ts';

const TURNS = 5;
const DRAWS = 100;
/** The usual limit, and one so narrow that thousands of paths precede the tenth match. */
const HALF = { count: 10, maxShared: 0.5, maxDetour: 1.5 };
const FIFTH = { ...HALF, maxShared: 0.2 };
const SLOW_TURNS = 2;
/** Schengen members that no external land border in this data leads into. */
const SCHENGEN_INTERIOR = ['AT', 'BE', 'DE', 'IT', 'NL'];
const MAX_CUTS = 10_000;

const model = costModel(BY_KM);
const spread: Spread = { ...noSpread(model), legs: [0.8, 1.2], illustrativeThere: 0.8 };

export default async function networkBenchmarks(): Promise<readonly Benchmark[]> {
  const atlas = await readCompiledAtlas();
  const network = deriveNetwork(partsOf(withBaseNetwork(atlas, readPublishedBaseNetwork()), atlas));
  const costs = deriveCosts(network, model).of;
  const at = (...places: readonly PathEnd[]) => verticesOfEnds(network, places);
  const [istanbul, vienna]: [PathEnd, PathEnd] = [
    { kind: 'node', node: 'node:istanbul' },
    { kind: 'node', node: 'node:vienna' },
  ];
  const ends = [at(istanbul), at(vienna)] as const;
  const candidates = diversePaths(network, costs, ...ends, HALF).paths;
  return [
    ...[HALF, FIFTH].map(
      (diversity): Benchmark => ({
        name: `network: ten alternatives, Istanbul to Vienna, that share ${diversity.maxShared} at most`,
        turns: diversity === HALF ? TURNS : SLOW_TURNS,
        baseline: { name: 'filtering the k best', run: () => filterBest(network, costs, ends, diversity) },
        subject: {
          name: 'the search with bounds',
          run: () => diversePaths(network, costs, ...ends, diversity),
        },
        check: (baseline, subject) => assert.deepEqual(baseline, (subject as DiversePaths).paths),
      }),
    ),
    ...(['legs-and-crossings', 'legs', 'crossings-and-ports'] as const).map((parts): Benchmark => {
      const question = [
        at({ kind: 'country', country: 'TR' }),
        at(...SCHENGEN_INTERIOR.map((country): PathEnd => ({ kind: 'country', country }))),
      ] as const;
      const spared = parts === 'crossings-and-ports' ? [] : question.flat();
      const { graph, capacities } = layCuts(network, { costs, parts, spared });
      const cuts = (most: number, edges = capacities.edges, vertices = capacities.vertices) =>
        minimumCuts(graph, { edges, vertices }, ...question, most);
      return {
        name: `network: all minimum cuts, Türkiye to the interior of the Schengen area, ${parts}`,
        turns: TURNS,
        baseline: {
          name: 'taking out each part in turn',
          run: () => partsThatCount(capacities, (edges, vertices) => cuts(1, edges, vertices)?.value ?? 0),
        },
        subject: { name: 'all cuts from one flow', run: () => cuts(MAX_CUTS) },
        describe: (subject) => {
          const { value, cuts: all, isComplete } = subject as MinimumCuts;
          return `${all.length}${isComplete ? '' : ' or more'} of ${value} parts`;
        },
        check: (baseline, subject) => {
          const { cuts: all } = subject as MinimumCuts;
          const [edges, vertices] = [new Set<number>(), new Set<number>()];
          for (const cut of all) {
            for (const edge of cut.edges) edges.add(edge);
            for (const vertex of cut.vertices) vertices.add(vertex);
          }
          const inOrder = (numbers: ReadonlySet<number>) => [...numbers].sort((a, b) => a - b);
          assert.deepEqual(baseline, { edges: inOrder(edges), vertices: inOrder(vertices) });
        },
      };
    }),
    {
      name: `network: how ten alternatives stand in ${DRAWS} draws`,
      turns: TURNS,
      baseline: { name: 'seeking the ten best anew in each', run: () => seekEachDraw(network, ends) },
      subject: {
        name: 'ranking them in each',
        run: () => {
          const pair = { from: [istanbul], to: [vienna] };
          const steps = drawStability(network, { pair, candidates, model, spread, draws: DRAWS, seed: 1 });
          for (;;) {
            const step = steps.next();
            if (step.done === true) return step.value;
          }
        },
      },
      check: (baseline, subject) => assert.deepEqual(baseline, (subject as Stability).onFirst),
    },
  ];
}

type Ends = readonly [readonly number[], readonly number[]];

/** Doubles the number of best paths until enough of them differ. */
function filterBest(
  network: Network,
  costs: Float64Array,
  ends: Ends,
  { count: enough, maxShared, maxDetour }: Diversity,
): Path[] {
  for (let count = 2 * enough; ; count *= 2) {
    const taken: Path[] = [];
    const best = kBestPaths(network, costs, ...ends, count);
    for (const path of best) {
      const shares = taken.every(({ edges }) => {
        const common = path.edges.filter((edge) => edges.includes(edge));
        return common.reduce((sum, edge) => sum + (costs[edge] ?? 0), 0) <= maxShared * path.cost;
      });
      if (shares && path.cost <= maxDetour * (best[0]?.cost ?? 0)) taken.push(path);
      if (taken.length === enough) return taken;
    }
    if (best.length < count) return taken;
  }
}

/** Removing a part reduces the minimum cut exactly if it is in some minimum cut. */
function partsThatCount(
  capacities: { readonly edges: Float64Array; readonly vertices: Float64Array },
  minimumOf: (edges: Float64Array, vertices: Float64Array) => number,
) {
  const { edges, vertices } = capacities;
  const value = minimumOf(edges, vertices);
  const without = (list: Float64Array, index: number) => list.map((one, i) => (i === index ? one / 2 : one));
  const counts = (list: Float64Array, test: (index: number) => number) =>
    [...list].flatMap((one, index) => (Number.isFinite(one) && test(index) < value ? [index] : []));
  return {
    edges: counts(edges, (edge) => minimumOf(without(edges, edge), vertices)),
    vertices: counts(vertices, (vertex) => minimumOf(edges, without(vertices, vertex))),
  };
}

function seekEachDraw(network: Network, ends: Ends): Uint32Array {
  const onFirst = new Uint32Array(network.edges.length);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const costs = drawCosts(network, model, spread, seededRandom(seedOfDraw(1, draw)));
    for (const edge of kBestPaths(network, costs, ...ends, 10)[0]?.edges ?? []) {
      onFirst[edge] = (onFirst[edge] ?? 0) + 1;
    }
  }
  return onFirst;
}
