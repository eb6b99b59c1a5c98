import type { LegId, NodeId } from '../../domain/ids.ts';
import { compareScenario, type EdgeChange } from '../network/compare-scenario.ts';
import { type CostModel, deriveCosts, hoursOf } from '../network/costs.ts';
import { deriveNetwork, type NetworkParts } from '../network/derive-network.ts';
import { describePath } from '../network/describe-path.ts';
import { diversePaths } from '../network/diverse.ts';
import type { Network } from '../network/network.ts';
import type { Path } from '../network/path.ts';
import type { Seek } from '../network/seek.ts';
import type { Alternative, Alternatives, AnsweredPaths, AskedPaths, LegChange } from './alternatives.ts';
import { closureOf } from './closure-of.ts';
import { modelOf } from './model-of.ts';

/**
 * Finds the alternatives of the baseline and of the scenario, and what the closures change. Deterministic.
 *
 * @param onProgress called with the fraction done, 0 to 1
 */
export function answerQuery(
  parts: NetworkParts,
  asked: AskedPaths,
  onProgress: (share: number) => void = () => {},
): AnsweredPaths {
  const network = deriveNetwork(parts, asked);
  onProgress(SHARE_OF_NETWORK);
  const model = modelOf(asked);
  /** Of the baseline, then of the scenario. */
  const complete: boolean[] = [];
  const seek: Seek = (...query) => {
    const { paths, isComplete } = diversePaths(...query, asked);
    complete.push(isComplete);
    onProgress(complete.length === 1 ? (1 + SHARE_OF_NETWORK) / 2 : 1);
    return paths;
  };
  const closures = asked.closed.map((closed) => closureOf(closed, parts.sharedRoads));
  const compared = compareScenario(network, deriveCosts(network, model).of, [asked], closures, seek);
  const [pair] = compared.pairs;
  const [before, after] = [pair?.baseline ?? [], pair?.scenario ?? []];
  const describePaths = (paths: readonly Path[], isComplete = true): Alternatives => ({
    paths: paths.map((path) => describeAlternative(network, path, model)),
    isComplete,
  });
  const baseline = describePaths(before, complete[0]);
  if (pair === undefined || closures.length === 0) return { baseline, scenario: null };
  const { newCountries, leftCountries } = pair;
  const { withoutEffect, warnings } = compared;
  return {
    baseline,
    scenario: {
      ...describePaths(after, complete[1]),
      displaced: pair.displaced.map((path) => before.indexOf(path)),
      gaining: legsOf(network, compared.gaining),
      losing: legsOf(network, compared.losing),
      newCountries,
      leftCountries,
      withoutEffect,
      warnings,
    },
  };
}

function legsOf(network: Network, changes: readonly EdgeChange[]): LegChange[] {
  return changes.flatMap(({ edge, paths }) => {
    const one = network.edges[edge];
    return one?.kind === 'leg' ? [{ leg: one.id as LegId, paths }] : [];
  });
}

/** Fraction of the progress bar, a rough estimate. */
const SHARE_OF_NETWORK = 0.3;

export function describeAlternative(network: Network, path: Path, { speeds }: CostModel): Alternative {
  const steps = path.edges.flatMap((index, i) => {
    const edge = network.edges[index];
    return edge === undefined ? [] : [{ edge, isForward: edge.a === path.vertices[i] }];
  });
  const nodeOf = (vertex: number | undefined): NodeId => {
    const node = network.vertices[vertex ?? -1]?.node;
    if (node === undefined) throw new RangeError('a path passes a vertex that is not there');
    return node;
  };
  return {
    legs: steps.flatMap(({ edge, isForward }) =>
      edge.kind === 'leg' ? [{ leg: edge.id as LegId, isForward }] : [],
    ),
    joins: steps.flatMap(({ edge }) =>
      edge.kind === 'join' ? [[nodeOf(edge.a), nodeOf(edge.b)] as const] : [],
    ),
    ends: [nodeOf(path.vertices[0]), nodeOf(path.vertices.at(-1))],
    hours: steps.reduce((sum, { edge }) => sum + hoursOf(edge, speeds), 0),
    told: describePath(network, path),
  };
}
