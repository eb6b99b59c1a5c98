/** Guards unsaved drafts: the user downloads them or confirms the loss. */

import { composeT } from '../../composing/compose-words.ts';
import type { Draft } from '../../composing/draft.ts';
import { announce, showNotice } from '../../state/commands/notify.ts';
import type { AppStore } from '../../state/store.ts';
import { saveDraftFile } from './save-briefing-file.ts';
import { isAtRisk } from './state/save-draft.ts';

const NOTICE = 'composing at risk';

/**
 * Runs an action that closes the open draft. If the draft would be lost, asks first.
 * @returns whether it ran at once
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
  const saveFile = () => {
    const now = store.getState().composing?.history.present ?? present;
    saveDraftFile(store, now.id === id ? now : present);
    announce(store, t('compose.fileSaved'));
    // Downloads cannot be verified, so wait for the user's confirmation.
    void ask(store, id, go);
  };
  const goOn = () => {
    // The confirmation does not cover a draft opened since.
    if (store.getState().composing?.history.present.id === id) go();
    else unlessAtRisk(store, go);
  };
  const lines = [t('compose.atRisk', { title: present.title.trim() || t('compose.untitled') })];
  const actions = [t('compose.file'), t('compose.goOnWithout')];
  showNotice(store, { id: NOTICE, kind: 'told', lines, actions }, saveFile, goOn);
}

/** A closed draft whose last save failed. */
export async function showLost(store: AppStore, draft: Draft): Promise<void> {
  const t = await composeT(store.getState().scene.language);
  const lines = [t('compose.lost', { title: draft.title.trim() || t('compose.untitled') })];
  const notice = { id: `${NOTICE} ${draft.id}`, kind: 'told', lines, actions: [t('compose.file')] } as const;
  showNotice(store, notice, () => {
    saveDraftFile(store, draft);
    announce(store, t('compose.fileSaved'));
  });
}
