/** The query of a study now, with the closures of the view shown. */
import type { AskedPaths } from '../../../analysis/alternatives/alternatives.ts';
import type { AskedStudy, StudyKind } from '../../../analysis/studies/studies.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { selectAsked } from './asked-paths.ts';
import type { NetworkState, WorkedOutStudy } from './network.ts';

/** `null` without a query. */
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

/** Whether a study belongs to the current query. */
export function isOfNow<K extends StudyKind>(worked: WorkedOutStudy<K>, now: AskedStudy<K>): boolean {
  return JSON.stringify(worked.asked) === JSON.stringify(now);
}
