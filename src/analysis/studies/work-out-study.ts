import { MODES, type Mode } from '../../domain/evidence.ts';
import type { FeatureId, NodeId } from '../../domain/ids.ts';
import { allSteps } from '../../lib/all-steps.ts';
import { describeAlternative } from '../alternatives/answer-query.ts';
import { betweenness } from '../network/betweenness.ts';
import { type CostModel, SPEEDS } from '../network/costs.ts';
import type { NetworkParts } from '../network/derive-network.ts';
import { diversePaths } from '../network/diverse.ts';
import { noSpread, type Range, type Spread } from '../network/draw-costs.ts';
import { findGaps, type GapQuery } from '../network/gaps.ts';
import type { Network } from '../network/network.ts';
import { drawStability } from '../network/stability.ts';
import { watchPoints } from '../network/watch-points.ts';
import { idOfEdge, idOfVertex } from './id-on-map.ts';
import type {
  AskedStudy,
  CountedBetween,
  Doubt,
  GapStudy,
  Passed,
  StabilityStudy,
  Studies,
  StudyKind,
  StudySettings,
  WatchStudy,
} from './studies.ts';
import { studyCuts } from './study-cuts.ts';
import { alternativesOf, layStudyGround, type StudyGround } from './study-ground.ts';

type Work = {
  readonly [K in StudyKind]: (
    ground: StudyGround,
    settings: StudySettings[K],
    onProgress: (share: number) => void,
  ) => Studies[K];
};

const WORK: Work = {
  cuts: studyCuts,
  watch: studyWatch,
  stability: studyStability,
  gaps: studyGaps,
};

/**
 * Runs one study. Deterministic.
 *
 * @param onProgress called with the fraction done, 0 to 1
 */
export function workOutStudy<K extends StudyKind>(
  parts: NetworkParts,
  { kind, asked, settings }: AskedStudy<K>,
  onProgress: (share: number) => void = () => {},
): Studies[K] {
  return WORK[kind](layStudyGround(parts, asked), settings, onProgress);
}

/**
 * Finds the single unknowns that would change the alternatives most.
 *
 * @param onProgress called with the fraction done, 0 to 1
 */
function studyGaps(
  { network, asked, model, closures }: StudyGround,
  settings: StudySettings['gaps'],
  onProgress: (share: number) => void,
): GapStudy {
  const seek: GapQuery['seek'] = (...question) => diversePaths(...question, asked);
  const question = { pairs: [asked], model, spread: doubtOf(model, settings), closures, seek };
  return allSteps(findGaps(network, question, (done, total) => onProgress(done / total)));
}

/**
 * Tests the order of the alternatives with chosen numbers drawn from their ranges. Equal seeds give equal
 * results.
 *
 * @param onProgress called with the fraction done, 0 to 1
 */
function studyStability(
  ground: StudyGround,
  settings: StudySettings['stability'],
  onProgress: (share: number) => void,
): StabilityStudy {
  const { network, asked, model, costs } = ground;
  const { draws, seed, legs, illustrativeThere } = settings;
  const { paths, isComplete } = alternativesOf(ground);
  const question = {
    pair: asked,
    candidates: paths,
    model,
    spread: { ...doubtOf(model, settings), legs: rangeAround(1, legs), illustrativeThere },
    draws,
    seed,
    closed: costs,
  };
  const { onFirst, other, ...found } = allSteps(
    drawStability(network, question, (done) => onProgress(done / draws)),
  );
  const counted = [...onFirst].flatMap((times, edge) =>
    times > 0 && network.edges[edge]?.kind !== 'join' ? [{ id: idOfEdge(network, edge), draws: times }] : [],
  );
  return {
    ...found,
    other: other && { ...other, path: describeAlternative(network, other.path, model) },
    isComplete,
    onFirst: counted.sort((a, b) => b.draws - a.draws || (a.id < b.id ? -1 : 1)),
  };
}

/** Returns the range of a value ± its fraction `share`. */
function rangeAround(value: number, share: number): Range {
  return [value * (1 - share), value * (1 + share)];
}

/** Returns the ranges of the chosen numbers. */
function doubtOf(model: CostModel, { weights, speeds }: Doubt): Pick<Spread, 'weights' | 'speeds'> {
  const { km, hours, borders } = model.weights;
  const ranges = Object.fromEntries(MODES.map((mode) => [mode, SPEEDS[mode].range]));
  return {
    weights: {
      km: rangeAround(km, weights),
      hours: rangeAround(hours, weights),
      borders: rangeAround(borders, weights),
    },
    speeds: speeds ? (ranges as Record<Mode, Range>) : noSpread(model).speeds,
  };
}

/** Finds the few places that most alternatives pass, and those that most shortest paths use. */
function studyWatch(
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
