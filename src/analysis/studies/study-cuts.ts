import type { LegId, NodeId } from '../../domain/ids.ts';
import type { CostModel } from '../network/costs.ts';
import { findCuts } from '../network/find-cuts.ts';
import type { Edge, EdgeId, Network, Vertex } from '../network/network.ts';
import type { PathEnd } from '../network/vertices-of-ends.ts';
import { idOfEdge, idOfVertex } from './id-on-map.ts';
import type { CutStudy, StudySettings } from './studies.ts';
import type { StudyGround } from './study-ground.ts';

/** More cannot be read; reaching it is told. */
const MAX_CUTS = 200;

/**
 * The smallest sets of things without which no path of the question is left, all of them. Towns in which it begins or ends are not taken out; of a jurisdiction or an area its ports may be, for
 * that is where somebody can watch. Where own incidents are weights, sets are as small by what they weigh.
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

/** What a part weighs: everything the same; with factors a leg its own, anything else the mean of the legs that end there. */
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
