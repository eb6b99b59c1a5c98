/** Reads the list of briefings saved in this browser into the store. */
import { REPOSITORY } from '../../../state/repository.ts';
import type { AppStore } from '../../../state/store.ts';
import { type DraftRecords, listDrafts } from '../../notes/state/saved-drafts.ts';

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
