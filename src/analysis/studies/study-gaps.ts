import type { CrossingId } from '../../domain/ids.ts';
import { allSteps } from '../../lib/all-steps.ts';
import { diversePaths } from '../network/diverse.ts';
import { findGaps, type GapQuery } from '../network/gaps.ts';
import { doubtOf } from './doubt-of.ts';
import type { GapStudy, StudySettings } from './studies.ts';
import type { StudyGround } from './study-ground.ts';

/**
 * Finds the single unknowns that would change the alternatives most. The atlas has no status of crossings, so
 * each is unknown.
 *
 * @param onProgress called with the fraction done, 0 to 1
 */
export function studyGaps(
  { network, asked, model, closures }: StudyGround,
  settings: StudySettings['gaps'],
  onProgress: (share: number) => void,
): GapStudy {
  const seek: GapQuery['seek'] = (...question) => diversePaths(...question, asked);
  const crossings = network.edges.flatMap(({ crossing }): CrossingId[] =>
    crossing === null ? [] : [crossing],
  );
  const question = { pairs: [asked], model, spread: doubtOf(model, settings), crossings, closures, seek };
  return allSteps(findGaps(network, question, (done, total) => onProgress(done / total)));
}
