import { allSteps } from '../../lib/all-steps.ts';
import { drawStability } from '../network/stability.ts';
import { doubtOf, rangeAround } from './doubt-of.ts';
import { idOfEdge } from './id-on-map.ts';
import type { StabilityStudy, StudySettings } from './studies.ts';
import { alternativesOf, type StudyGround } from './study-ground.ts';

/**
 * Tests the order of the alternatives with chosen numbers drawn from their ranges. Equal seeds give equal
 * results.
 *
 * @param onProgress called with the fraction done, 0 to 1
 */
export function studyStability(
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
  const { onFirst, ...found } = allSteps(
    drawStability(network, question, (done) => onProgress(done / draws)),
  );
  const counted = [...onFirst].flatMap((times, edge) =>
    times > 0 && network.edges[edge]?.kind !== 'join' ? [{ id: idOfEdge(network, edge), draws: times }] : [],
  );
  return {
    ...found,
    isComplete,
    onFirst: counted.sort((a, b) => b.draws - a.draws || (a.id < b.id ? -1 : 1)),
  };
}
