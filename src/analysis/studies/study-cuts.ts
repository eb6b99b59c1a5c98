import { cutCapacities } from '../network/cut-capacities.ts';
import { minimumCuts } from '../network/cuts.ts';
import type { PathEnd } from '../network/vertices-of-ends.ts';
import { idOfEdge, idOfVertex } from './id-on-map.ts';
import type { CutStudy, StudySettings } from './studies.ts';
import type { StudyGround } from './study-ground.ts';

/** More cannot be read; reaching it is told. */
const MOST_CUTS = 200;

/**
 * The smallest sets of things without which no path of the question is left, all of them. Towns in which it begins or ends are not taken out; of a jurisdiction or an area its ports may be, for
 * that is where somebody can watch.
 */
export function studyCuts(
  { network, asked, costs, origins, destinations }: StudyGround,
  { parts }: StudySettings['cuts'],
): CutStudy {
  const spared = [...sparedOf(network, asked.from, origins), ...sparedOf(network, asked.to, destinations)];
  const capacities = cutCapacities(network, costs, parts, spared);
  const found = minimumCuts(network, capacities, origins, destinations, MOST_CUTS);
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
  { vertices }: StudyGround['network'],
  ends: readonly PathEnd[],
  ofEnds: readonly number[],
): readonly number[] {
  const isPlace = ends.some(({ kind }) => kind === 'node');
  return isPlace ? ofEnds : ofEnds.filter((vertex) => vertices[vertex]?.port === null);
}
