/** What a study would be of now: the question with what is closed in the view that is shown. */
import type { AskedPaths } from '../../analysis/alternatives/alternatives.ts';
import type { AskedStudy, StudyKind } from '../../analysis/studies/studies.ts';
import type { NetworkState, WorkedOutStudy } from '../network.ts';
import type { AppState } from '../store.ts';
import { selectAsked } from './asked-paths.ts';
import { memoise } from './memoise.ts';

/** `null` where nothing is asked. */
export const selectStudied: (state: AppState) => AskedPaths | null = memoise(
  (state: AppState) => [selectAsked(state), state.network?.view ?? 'scenario'] as const,
  (asked, view) => (asked === null || view === 'scenario' ? asked : { ...asked, closed: [] }),
);

/** Of one kind, with its settings. */
export function askedStudy<K extends StudyKind>(
  kind: K,
  asked: AskedPaths,
  { studySettings }: NetworkState,
): AskedStudy<K> {
  return { kind, asked, settings: studySettings[kind] };
}

/** Whether it answers what would be asked now. */
export function isOfNow<K extends StudyKind>(worked: WorkedOutStudy<K>, now: AskedStudy<K>): boolean {
  return JSON.stringify(worked.asked) === JSON.stringify(now);
}
