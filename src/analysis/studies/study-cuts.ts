import type { LegId, NodeId } from '../../domain/ids.ts';
import type { CostModel } from '../network/costs.ts';
import { findCuts } from '../network/find-cuts.ts';
import type { Edge, EdgeId, Network, Vertex } from '../network/network.ts';
import type { PathEnd } from '../network/vertices-of-ends.ts';
import { idOfEdge, idOfVertex } from './id-on-map.ts';
import type { CutStudy, StudySettings } from './studies.ts';
import type { StudyGround } from './study-ground.ts';

/** More are unreadable; the interface shows that the limit was reached. */
const MAX_CUTS = 200;

/**
 * Finds all minimum sets of features whose removal leaves no path. Towns at the ends stay; ports of a
 * jurisdiction or an area may be removed, since they can be watched. With records as weights, sets are
 * minimal by weight.
 */
export function studyCuts(
  { network, asked, model, costs, origins, destinations }: StudyGround,
  { parts }: StudySettings['cuts'],
): CutStudy {
  const spared = [...sparedOf(network, asked.from, origins), ...sparedOf(network, asked.to, destinations)];
  const weightOf = makeWeightOf(network, model.factors);
  const found = findCuts(network, { costs, parts, spared, weightOf }, origins, destinations, MAX_CUTS);
  if (found === null) return { size: null, cuts: [], isComplete: true };
  return {
    size: found.value,
    cuts:
      found.value === 0
        ? []
        : found.cuts.map(({ edges, vertices }) => [
            ...edges.map((edge) => idOfEdge(network, edge)),
            ...vertices.map((vertex) => idOfVertex(network, vertex)),
          ]),
    isComplete: found.isComplete,
  };
}

function sparedOf(
  { vertices }: Network,
  ends: readonly PathEnd[],
  ofEnds: readonly number[],
): readonly number[] {
  const isPlace = ends.some(({ kind }) => kind === 'node');
  return isPlace ? ofEnds : ofEnds.filter((vertex) => vertices[vertex]?.port === null);
}

/**
 * Returns the weight of a part: 1, or with factors that of a leg, and for other parts the mean of their legs.
 */
function makeWeightOf({ edges, vertices, verticesOf }: Network, factors: CostModel['factors']) {
  if (factors === null) return () => 1;
  const factorOf = (id: EdgeId) => factors.byLeg.get(id as LegId) ?? 1;
  const ofNode = (node: NodeId) => {
    const sides = verticesOf.get(node) ?? [];
    const legs = edges.filter(({ kind, a, b }) => kind === 'leg' && (sides.includes(a) || sides.includes(b)));
    return legs.reduce((sum, { id }) => sum + factorOf(id), 0) / Math.max(1, legs.length);
  };
  return (part: Edge | Vertex) => {
    if ('node' in part) return ofNode(part.node);
    return part.kind === 'leg' ? factorOf(part.id) : ofNode(vertices[part.a]?.node ?? (part.id as NodeId));
  };
}
