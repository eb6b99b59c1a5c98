import type { FeatureId, NodeId } from '../../domain/ids.ts';
import { betweenness } from '../network/betweenness.ts';
import type { Network } from '../network/network.ts';
import { watchPoints } from '../network/watch-points.ts';
import { idOfEdge, idOfVertex } from './id-on-map.ts';
import type { CountedBetween, Passed, StudySettings, WatchStudy } from './studies.ts';
import { alternativesOf, type StudyGround } from './study-ground.ts';

/** Finds the few places that most alternatives pass, and those that most shortest paths use. */
export function studyWatch(
  ground: StudyGround,
  { count, withPorts, paths: modelled, between }: StudySettings['watch'],
): WatchStudy {
  const { network } = ground;
  const { paths, isComplete } = alternativesOf(ground, modelled);
  const { picks, covered, atMost } = watchPoints(network, paths, count, { withPorts });
  return {
    paths: paths.length,
    isComplete,
    picks: picks.map(({ node, added }) => ({ id: placeOf(network, node), added })),
    covered,
    atMost,
    ...countPassed(ground, between),
  };
}

/** Returns the crossing of a node, otherwise its port, otherwise the node. */
function placeOf(network: Network, node: NodeId): FeatureId {
  const edge = network.edges.findIndex(({ id, kind }) => kind === 'crossing' && id === node);
  return edge >= 0 ? idOfEdge(network, edge) : idOfVertex(network, network.verticesOf.get(node)?.[0] ?? -1);
}

function countPassed(
  { network, costs, origins, destinations }: StudyGround,
  between: CountedBetween,
): Pick<WatchStudy, 'pairs' | 'places' | 'legs'> {
  const towns = townsOf(network);
  const [from, to] = between === 'network' ? [towns, towns] : [origins, destinations];
  const { edges, vertices, pairs } = betweenness(network, costs, from, to);
  const share = (sum: number | undefined) => (sum ?? 0) / Math.max(1, pairs);
  const ofEdges = (kind: 'leg' | 'crossing') =>
    network.edges.flatMap((edge, index) =>
      edge.kind === kind ? [{ id: idOfEdge(network, index), share: share(edges[index]) }] : [],
    );
  const ofTowns = towns.map((vertex) => ({
    id: idOfVertex(network, vertex),
    share: share(vertices[vertex]),
  }));
  return { pairs, places: rank([...ofEdges('crossing'), ...ofTowns]), legs: rank(ofEdges('leg')) };
}

/** Vertices of towns and ports, without sides of crossings and places at sea. */
function townsOf({ vertices, verticesOf }: Network): readonly number[] {
  return vertices.flatMap(({ node, country }, vertex) =>
    country !== null && verticesOf.get(node)?.length === 1 ? [vertex] : [],
  );
}

function rank(passed: readonly Passed[]): readonly Passed[] {
  return passed.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}
