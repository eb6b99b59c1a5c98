/** Notices about composing, outside its panel. */

import { composeT, type TranslateCompose } from '../../composing/compose-words.ts';
import { announce, showNotice } from '../../state/commands/notify.ts';
import type { AppStore } from '../../state/store.ts';
import { saveRecordFile } from './save-briefing-file.ts';

const NOTICE = 'composing';

export function wordsOf(store: AppStore): Promise<TranslateCompose> {
  return composeT(store.getState().scene.language);
}

export function showLines(store: AppStore, ...lines: readonly string[]): void {
  showNotice(store, { id: NOTICE, kind: 'told', lines, actions: [] });
}

/**
 * Unreadable drafts are not deleted: they may be repaired by hand or by a newer version.
 * @param title if known
 */
export function showUnreadable(
  store: AppStore,
  { title, record }: { readonly title: string; readonly record: unknown },
  t: TranslateCompose,
): void {
  const called = title || titleIn(record);
  const lines = [t('compose.own.unreadable', { title: called || t('compose.untitled') })];
  const actions = [t('compose.own.saveRecord')];
  showNotice(store, { id: NOTICE, kind: 'told', lines, actions }, () => {
    saveRecordFile(record, called);
    announce(store, t('compose.fileSaved'));
  });
}

function titleIn(record: unknown): string {
  const title = typeof record === 'object' && record !== null && 'title' in record ? record.title : '';
  return typeof title === 'string' ? title.trim() : '';
}
