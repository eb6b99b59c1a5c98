import { type Closure, closeEdges, edgesOfClosure } from './closure.ts';
import type { Network } from './network.ts';
import type { Path } from './path.ts';
import { answerPair, type Pair, type Seek } from './seek.ts';
import { touchedBy } from './touched-by.ts';
import { type PathsCompared, type Warning, whomToWarn } from './whom-to-warn.ts';

export interface PairComparison extends PathsCompared {
  /** Baseline paths that use something closed. */
  readonly displaced: readonly Path[];
  /** Cost difference of the first paths; `null` unless both exist. */
  readonly addedCost: number | null;
  /** ISO codes on baseline paths only. */
  readonly leftCountries: readonly string[];
}

/** Change in the number of paths that use an edge, from baseline to scenario. */
export interface EdgeChange {
  readonly edge: number;
  readonly paths: number;
}

export interface ScenarioComparison {
  /** By pair. A path remains where `scenario` has one. */
  readonly pairs: readonly PairComparison[];
  /** Largest change first, ties by edge; closed edges count as losing. */
  readonly gaining: readonly EdgeChange[];
  readonly losing: readonly EdgeChange[];
  /** Indexes of closures that remove nothing from the network. */
  readonly withoutEffect: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * Compares the paths between pairs of places with and without closures. Indicative, on a schematic network: a
 * remaining path does not mean that anyone would use it.
 */
export function compareScenario(
  network: Network,
  costs: Float64Array,
  pairs: readonly Pair[],
  closures: readonly Closure[],
  seek: Seek,
): ScenarioComparison {
  const closed = closeEdges(network, costs, closures);
  const compared = pairs.map((pair): PairComparison => {
    const baseline = answerPair(network, costs, pair, seek);
    const scenario = answerPair(network, closed, pair, seek);
    const [before, after] = [baseline, scenario].map((paths) => touchedBy(network, paths));
    const [first, then] = [baseline[0], scenario[0]];
    return {
      baseline,
      scenario,
      displaced: baseline.filter(({ edges }) => edges.some((edge) => closed[edge] !== costs[edge])),
      addedCost: first === undefined || then === undefined ? null : then.cost - first.cost,
      newCountries: [...(after ?? [])].filter((country) => !before?.has(country)),
      leftCountries: [...(before ?? [])].filter((country) => !after?.has(country)),
    };
  });
  const changes = countChanges(network, compared);
  const most = (sign: 1 | -1) =>
    changes
      .filter(({ paths }) => paths * sign > 0)
      .sort((a, b) => (b.paths - a.paths) * sign || a.edge - b.edge);
  return {
    pairs: compared,
    gaining: most(1),
    losing: most(-1),
    withoutEffect: closures.flatMap((closure, i) =>
      edgesOfClosure(network, closure).length === 0 ? [i] : [],
    ),
    warnings: whomToWarn(network, compared, closures),
  };
}

function countChanges(network: Network, pairs: readonly PairComparison[]): EdgeChange[] {
  const counts = network.edges.map(() => 0);
  const count = (paths: readonly Path[], by: number) => {
    for (const edge of paths.flatMap(({ edges }) => edges)) counts[edge] = (counts[edge] ?? 0) + by;
  };
  for (const { baseline, scenario } of pairs) {
    count(scenario, 1);
    count(baseline, -1);
  }
  return counts.map((paths, edge) => ({ edge, paths }));
}
