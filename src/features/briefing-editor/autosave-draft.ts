/** Saves drafts automatically: connects `save-draft.ts` to the browser's database, clock and windows. */

import { askBeforeLeaving } from '../../state/ask-before-leaving.ts';
import { REPOSITORY } from '../../state/repository.ts';
import type { AppStore } from '../../state/store.ts';
import { whenPageLeaves } from '../../state/when-page-leaves.ts';
import { askToPersist } from '../workspace/state/ask-to-persist.ts';
import { showLines, wordsOf } from './composer-notices.ts';
import { subscribeToDeletions } from './state/deleted-drafts.ts';
import { type DraftKeeping, saveDraft } from './state/save-draft.ts';
import { showLost } from './unless-at-risk.ts';

/** Lower-case letters and digits. */
export function randomName(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

const keeping = new WeakSet<AppStore>();

/** Starts autosave, once per store. */
export function autosaveDraft(store: AppStore): void {
  if (keeping.has(store)) return;
  keeping.add(store);
  saveDraft(store, {
    ...IN_PAGE,
    onFork: () => void wordsOf(store).then((t) => showLines(store, t('compose.forked'))),
    onDeletedElsewhere: () =>
      void wordsOf(store).then((t) => showLines(store, t('compose.deletedElsewhere'))),
    onLost: (draft) => void showLost(store, draft),
  });
  askBeforeLeaving(store);
}

const IN_PAGE: Omit<DraftKeeping, 'onFork' | 'onDeletedElsewhere' | 'onLost'> = {
  records: REPOSITORY.briefings,
  onFirstSaved: () => void askToPersist(),
  notes: [() => window.sessionStorage, () => window.localStorage],
  now: Date.now,
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  onLeave: whenPageLeaves,
  onDeletion: subscribeToDeletions,
  random: randomName,
};
