/** What is composed in this page is kept from the first draft on: the database, the clock and the windows of a browser, given to `keep-draft.ts`. */
import { askBeforeLeaving } from '../../state/ask-before-leaving.ts';
import { askToPersist } from '../../state/ask-to-persist.ts';
import { hearDeletions } from '../../state/deleted-drafts.ts';
import { SHELF } from '../../state/draft-shelf.ts';
import { type DraftKeeping, keepDraft } from '../../state/keep-draft.ts';
import type { AppStore } from '../../state/store.ts';
import { whenPageLeaves } from '../../state/when-page-leaves.ts';
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

const IN_PAGE: Omit<DraftKeeping, 'onFork' | 'onDeletedElsewhere' | 'onLost'> = {
  records: SHELF,
  onFirstKept: () => void askToPersist(),
  notes: [() => window.sessionStorage, () => window.localStorage],
  now: Date.now,
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  onLeave: whenPageLeaves,
  onDeletion: hearDeletions,
  random: randomName,
};
