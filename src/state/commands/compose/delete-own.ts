import type { OwnBriefing } from '../../composing.ts';
import { announceDeletion } from '../../deleted-drafts.ts';
import { SHELF, type ShelfRecords } from '../../draft-shelf.ts';
import { loadOwnBriefings } from '../../load-own-briefings.ts';
import type { AppStore } from '../../store.ts';

/** What brings a briefing back. */
export interface DeletedOwn {
  readonly briefing: OwnBriefing;
  /** As it was kept. */
  readonly record: unknown;
}

/** Takes a briefing from what this browser keeps. @returns `null` when the browser refuses; then it is kept as before */
export async function deleteOwn(
  store: AppStore,
  briefing: OwnBriefing,
  records: ShelfRecords = SHELF,
): Promise<DeletedOwn | null> {
  try {
    const record = await records.get(briefing.id);
    await records.remove(briefing.id);
    announceDeletion(briefing.id);
    await loadOwnBriefings(store, records);
    return { briefing, record };
  } catch {
    return null;
  }
}

/** What was kept under its id meanwhile, by a window that had it open, is newer, and stays. @returns whether the browser keeps it again */
export async function restoreOwn(
  store: AppStore,
  { briefing, record }: DeletedOwn,
  records: ShelfRecords = SHELF,
): Promise<boolean> {
  try {
    await records.update(briefing.id, (newer) => newer ?? record);
    await loadOwnBriefings(store, records);
    return true;
  } catch {
    return false;
  }
}
