/** Loads the user's briefing by id: the open draft, or the saved one. */

import { briefingOfDraft } from '../../composing/briefing-of-draft.ts';
import { composeT, untitledWords } from '../../composing/compose-words.ts';
import type { Draft } from '../../composing/draft.ts';
import { knownContentOf } from '../../composing/known-content.ts';
import type { Briefing } from '../../domain/briefing.ts';
import { REPOSITORY } from '../../state/repository.ts';
import type { AppStore } from '../../state/store.ts';
import { readDraft } from '../notes/state/saved-drafts.ts';

/** `null` if not saved or unreadable. */
export async function readOwn(store: AppStore, id: string): Promise<Draft | null> {
  const open = store.getState().composing?.history.present;
  if (open?.id === id) return open;
  return (await readDraft(REPOSITORY.briefings, id).catch(() => null))?.draft ?? null;
}

/**
 * Whether this window or browser changed that briefing after a time.
 * @param moment ms since 1970
 */
export async function isComposedSince(store: AppStore, id: string, moment: number): Promise<boolean> {
  const history = store.getState().composing?.history;
  const isOpen = history?.present.id === id;
  if (isOpen && history.past.length > 0) return true;
  const kept = await readDraft(REPOSITORY.briefings, id).catch(() => null);
  return kept === null ? isOpen : kept.at > moment;
}

/** For addresses and the speaker's window; also `null` without chapters. */
export async function ownBriefing(store: AppStore, id: string): Promise<Briefing | null> {
  const draft = await readOwn(store, id);
  const { data, scene } = store.getState();
  if (draft === null || draft.chapters.length === 0 || data.status !== 'ready') return null;
  const t = await composeT(scene.language);
  return briefingOfDraft(draft, knownContentOf(data.atlas), untitledWords(t));
}
