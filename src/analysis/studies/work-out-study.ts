import type { NetworkParts } from '../network/derive-network.ts';
import type { AskedStudy, Studies, StudyKind, StudySettings } from './studies.ts';
import { studyCuts } from './study-cuts.ts';
import { studyGaps } from './study-gaps.ts';
import { layStudyGround, type StudyGround } from './study-ground.ts';
import { studyStability } from './study-stability.ts';
import { studyWatch } from './study-watch.ts';

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
