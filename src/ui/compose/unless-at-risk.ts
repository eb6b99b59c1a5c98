/** Nothing that this browser refuses to keep goes from the screen without a word: its composer saves it as a file, or says that it may go. */

import { composeT } from '../../composing/compose-words.ts';
import type { Draft } from '../../composing/draft.ts';
import { announce } from '../../state/commands/announce.ts';
import { showNotice } from '../../state/commands/show-notice.ts';
import { isAtRisk } from '../../state/save-draft.ts';
import type { AppStore } from '../../state/store.ts';
import { saveDraftFile } from './save-briefing-file.ts';

const NOTICE = 'composing at risk';

/**
 * Does what takes the draft that is open from the screen. While it would be lost so, it is asked about first, and stays.
 * @returns whether it was done at once
 */
export function unlessAtRisk(store: AppStore, go: () => void): boolean {
  const { composing } = store.getState();
  if (composing !== null && isAtRisk(composing)) {
    void ask(store, composing.history.present.id, go);
    return false;
  }
  go();
  return true;
}

async function ask(store: AppStore, id: string, go: () => void): Promise<void> {
  const t = await composeT(store.getState().scene.language);
  const { composing } = store.getState();
  if (composing === null || composing.history.present.id !== id) return;
  const { present } = composing.history;
  showNotice(store, {
    id: NOTICE,
    kind: 'told',
    lines: [t('compose.atRisk', { title: present.title.trim() || t('compose.untitled') })],
    actions: [
      {
        label: t('compose.file'),
        run: () => {
          const now = store.getState().composing?.history.present ?? present;
          saveDraftFile(store, now.id === id ? now : present);
          announce(store, t('compose.fileSaved'));
          // A page is not told whether a file arrived: what was asked for waits for its composer's word.
          void ask(store, id, go);
        },
      },
      {
        label: t('compose.goOnWithout'),
        // Another one may have been opened since, which nobody was asked about.
        run: () => {
          if (store.getState().composing?.history.present.id === id) go();
          else unlessAtRisk(store, go);
        },
      },
    ],
  });
}

/** A draft that is no longer open, the last of which the browser refused. */
export async function showLost(store: AppStore, draft: Draft): Promise<void> {
  const t = await composeT(store.getState().scene.language);
  showNotice(store, {
    id: `${NOTICE} ${draft.id}`,
    kind: 'told',
    lines: [t('compose.lost', { title: draft.title.trim() || t('compose.untitled') })],
    actions: [
      {
        label: t('compose.file'),
        run: () => {
          saveDraftFile(store, draft);
          announce(store, t('compose.fileSaved'));
        },
      },
    ],
  });
}
