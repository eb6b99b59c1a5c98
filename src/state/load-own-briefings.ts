/** Reads the list of briefings saved in this browser into the store. */
import { listShelf, SHELF, type ShelfRecords } from './draft-shelf.ts';
import type { AppStore } from './store.ts';

export async function loadOwnBriefings(store: AppStore, records: ShelfRecords = SHELF): Promise<void> {
  try {
    store.setState({ own: { status: 'ready', briefings: await listShelf(records) } });
  } catch {
    store.setState({ own: { status: 'refused' } });
  }
}
