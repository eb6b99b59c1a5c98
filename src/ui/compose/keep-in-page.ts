/** What is composed in this page is kept from the first draft on: the database, the clock and the windows of a browser, given to `keep-draft.ts`. */
import { askBeforeLeaving } from '../../state/ask-before-leaving.ts';
import { hearDeletions } from '../../state/deleted-drafts.ts';
import { SHELF } from '../../state/draft-shelf.ts';
import { type DraftKeeping, keepDraft } from '../../state/keep-draft.ts';
import type { AppStore } from '../../state/store.ts';
import { tell, wordsOf } from './tell-composer.ts';
import { tellLost } from './unless-at-risk.ts';

/** Lower-case letters and digits. */
export function randomName(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

const keeping = new WeakSet<AppStore>();

/** From now on what is composed is kept; once for each store. */
export function keepInPage(store: AppStore): void {
  if (keeping.has(store)) return;
  keeping.add(store);
  keepDraft(store, {
    ...IN_PAGE,
    onFork: () => void wordsOf(store).then((t) => tell(store, t('compose.forked'))),
    onDeletedElsewhere: () => void wordsOf(store).then((t) => tell(store, t('compose.deletedElsewhere'))),
    onLost: (draft) => void tellLost(store, draft),
  });
  askBeforeLeaving(store);
}

/** So that a browser that is short of room clears other sites first. It may ask its reader, or refuse: the list promises no more than that. */
async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Old browsers, and pages without a secure address, have nothing to ask.
  }
}

const IN_PAGE: Omit<DraftKeeping, 'onFork' | 'onDeletedElsewhere' | 'onLost'> = {
  records: SHELF,
  onFirstKept: () => void askToPersist(),
  notes: [() => window.sessionStorage, () => window.localStorage],
  now: Date.now,
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  onLeave: (run) => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') run();
    };
    window.addEventListener('pagehide', run);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', run);
      document.removeEventListener('visibilitychange', onHidden);
    };
  },
  onDeletion: hearDeletions,
  random: randomName,
};
