import type { CrossingId } from '../../domain/ids.ts';
import { allSteps } from '../../lib/all-steps.ts';
import { diversePaths } from '../network/diverse.ts';
import { findGaps, type GapQuery } from '../network/gaps.ts';
import { doubtOf } from './doubt-of.ts';
import type { GapStudy, StudySettings } from './studies.ts';
import type { StudyGround } from './study-ground.ts';

/**
 * Which single unknown would change the alternatives most if it were known. The atlas tells of no crossing whether it is open, so each is unknown.
 *
 * @param onProgress how much is done, from 0 to 1
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
