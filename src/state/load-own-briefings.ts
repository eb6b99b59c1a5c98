/** Reads the list of briefings saved in this browser into the store. */
import { REPOSITORY } from './repository.ts';
import { type DraftRecords, listDrafts } from './saved-drafts.ts';
import type { AppStore } from './store.ts';

export async function loadOwnBriefings(
  store: AppStore,
  records: DraftRecords = REPOSITORY.briefings,
): Promise<void> {
  try {
    store.setState({ own: { status: 'ready', briefings: await listDrafts(records) } });
  } catch {
    store.setState({ own: { status: 'refused' } });
  }
}
