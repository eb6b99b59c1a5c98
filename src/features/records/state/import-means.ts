/** What an import needs of the page: a worker, and no network. */
import { closePage, isFramed } from '../../../lib/close-page.ts';
import { whenStored } from '../../../lib/offline.ts';
import { loadKeyFigures } from '../../../state/key-figures.ts';
import type { AppStore } from '../../../state/store.ts';
import { type IncidentSession, openIncidentSession } from '../../../workers/incident-session.ts';
import { loadBaseNetwork } from '../../network/state/load-base-network.ts';
import { loadStories } from '../../present/state/load-stories.ts';
import { loadBrief } from '../../reader/state/load-brief.ts';

/** Dependencies of an import, which tests replace. */
export interface ImportMeans {
  readonly open: () => IncidentSession;
  /** Blocks all further network requests of the page. */
  readonly close: (store: AppStore) => Promise<void>;
  readonly isFramed: () => boolean;
}

/** Longest wait for the stored copy of the site, which serves all later requests. */
const STORED_WITHIN_MS = 4000;

export const IMPORT_MEANS: ImportMeans = {
  open: openIncidentSession,
  close: async (store) => {
    // Load now what the atlas would request later. Without a network the import continues.
    const { language } = store.getState().scene;
    await Promise.all([
      loadBrief(store),
      loadStories(store, language),
      loadBaseNetwork(store),
      loadKeyFigures(),
      whenStored(STORED_WITHIN_MS),
    ]);
    closePage(document, store.getState().engine.origins);
  },
  isFramed: () => isFramed(window),
};
