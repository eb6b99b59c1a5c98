import { useMemo } from 'react';
import { briefingOfDraft } from '../../composing/briefing-of-draft.ts';
import { type TranslateCompose, untitledWords } from '../../composing/compose-words.ts';
import type { DraftEdit } from '../../composing/edit.ts';
import { knownContentOf } from '../../composing/known-content.ts';
import type { Briefing } from '../../domain/briefing.ts';
import type { AppStore } from '../../state/store.ts';
import { useAppStore } from '../../ui/ui-context.tsx';
import type { Composing } from './state/composing.ts';
import { editDraft } from './state/edit-draft.ts';

/** Returns whether the edit changed the draft. */
export function useEdit(): (edit: DraftEdit) => boolean {
  const store = useAppStore();
  return useMemo(() => (edit: DraftEdit) => editDraft(store, edit), [store]);
}

/** The composed briefing as presented; `null` without chapters. */
export function composedBriefing(store: AppStore, t: TranslateCompose): Briefing | null {
  const { composing, data } = store.getState();
  if (composing === null || data.status !== 'ready' || composing.history.present.chapters.length === 0) {
    return null;
  }
  return briefingOfDraft(composing.history.present, knownContentOf(data.atlas), untitledWords(t));
}

/**
 * Fallback title of a chapter.
 * @param at from 0
 */
export function titleOf(
  { chapters }: Pick<Composing['history']['present'], 'chapters'>,
  at: number,
  t: TranslateCompose,
): string {
  return chapters[at]?.title.trim() || t('compose.untitledChapter', { number: at + 1 });
}
