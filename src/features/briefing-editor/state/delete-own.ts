import { REPOSITORY } from '../../../state/repository.ts';
import type { AppStore } from '../../../state/store.ts';
import type { DraftRecords } from '../../notes/state/saved-drafts.ts';
import type { OwnBriefing } from './composing.ts';
import { announceDeletion } from './deleted-drafts.ts';
import { loadOwnBriefings } from './load-own-briefings.ts';

/** Data that restores a deleted briefing. */
export interface DeletedOwn {
  readonly briefing: OwnBriefing;
  /** As saved. */
  readonly record: unknown;
}

/**
 * Deletes a briefing from this browser.
 * @returns `null` if the browser refuses; the briefing then stays saved
 */
export async function deleteOwn(
  store: AppStore,
  briefing: OwnBriefing,
  records: DraftRecords = REPOSITORY.briefings,
): Promise<DeletedOwn | null> {
  try {
    const record = await records.get(briefing.id);
    await records.update(briefing.id, () => undefined);
    announceDeletion(briefing.id);
    await loadOwnBriefings(store, records);
    return { briefing, record };
  } catch {
    return null;
  }
}

/**
 * A newer version, saved meanwhile by a window that had it open, stays.
 * @returns whether the briefing is saved again
 */
export async function restoreOwn(
  store: AppStore,
  { briefing, record }: DeletedOwn,
  records: DraftRecords = REPOSITORY.briefings,
): Promise<boolean> {
  try {
    await records.update(briefing.id, (newer) => newer ?? record);
    await loadOwnBriefings(store, records);
    return true;
  } catch {
    return false;
  }
}
