import type { StudyKind, StudySettings } from '../../../analysis/studies/studies.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { transact } from '../../../state/history.ts';
import { changeList } from '../../../state/saved-list.ts';
import type { AppStore } from '../../../state/store.ts';
import { workOutStudy } from '../../../workers/work-out-study.ts';
import { QUERY } from './ask-network.ts';
import { networkPartsOf } from './asked-network.ts';
import { askedStudy, selectStudied } from './asked-study.ts';
import { patchNetwork } from './begin-network.ts';
import { CLOSURES } from './declare-closed.ts';
import { FIRST_NETWORK, type NetworkWork } from './network.ts';

/**
 * Computes a study of the current query; the earlier result stays until then.
 *
 * @param signal aborts the work
 * @param workOut replaceable, so that tests need no worker
 * @returns whether there is a new result
 */
export async function studyNetwork<K extends StudyKind>(
  store: AppStore,
  kind: K,
  signal: AbortSignal,
  workOut: typeof workOutStudy = workOutStudy,
): Promise<boolean> {
  const state = store.getState();
  const [asked, parts] = [selectStudied(state), networkPartsOf(state)];
  const { network } = state;
  if (asked === null || parts === null || network === null) return false;
  const { question, closed, view } = network;
  const study = askedStudy(kind, asked, network);
  patchWork(store, kind, { share: 0 });
  const outcome = await workOut(parts, study, {
    signal,
    onProgress: (share) => patchWork(store, kind, { share }),
  });
  patchWork(store, kind, outcome.ok ? null : { failure: outcome.failure.kind });
  if (!outcome.ok) return false;
  const { studies } = store.getState().network ?? FIRST_NETWORK;
  const worked = { of: { question, closed, view }, asked: study, value: outcome.value };
  patchNetwork(store, { studies: { ...studies, [kind]: worked }, marked: [] });
  return true;
}

function patchWork(store: AppStore, kind: StudyKind, work: NetworkWork): void {
  const { studyWork } = store.getState().network ?? FIRST_NETWORK;
  patchNetwork(store, { studyWork: { ...studyWork, [kind]: work } });
}

export function changeStudy<K extends StudyKind>(
  store: AppStore,
  kind: K,
  change: Partial<StudySettings[K]>,
): void {
  const { studySettings } = store.getState().network ?? FIRST_NETWORK;
  patchNetwork(store, {
    studySettings: { ...studySettings, [kind]: { ...studySettings[kind], ...change } },
  });
}

/** Restores the query, closures, view and settings of a study; query and closures can be undone. */
export function returnToStudy(store: AppStore, kind: StudyKind): void {
  const { studies, closed, question, studySettings } = store.getState().network ?? FIRST_NETWORK;
  const worked = studies[kind];
  if (worked === null) return;
  const { of, asked } = worked;
  if (JSON.stringify(of.closed) !== JSON.stringify(closed)) changeList(store, CLOSURES, of.closed);
  if (of.question !== question) transact(store, QUERY, { before: question, after: of.question });
  patchNetwork(store, {
    view: of.view,
    studySettings: { ...studySettings, [kind]: asked.settings },
    looked: 0,
    opened: null,
    marked: [],
  });
}

/** Marks features on the map; an empty list clears the marks. */
export function markOnMap(store: AppStore, marked: readonly FeatureId[]): void {
  patchNetwork(store, { marked });
}
