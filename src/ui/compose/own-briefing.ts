/** A briefing of one's own by its id: the one that is composed as it stands, any other as this browser keeps it. */
import { briefingOfDraft } from '../../composing/briefing-of-draft.ts';
import { composeT, untitledWords } from '../../composing/compose-words.ts';
import type { Draft } from '../../composing/draft.ts';
import { knownContentOf } from '../../composing/known-content.ts';
import type { Briefing } from '../../domain/briefing.ts';
import { readFromShelf, SHELF } from '../../state/draft-shelf.ts';
import type { AppStore } from '../../state/store.ts';

/** `null` when this browser keeps none, or gives nothing back. */
export async function readOwn(store: AppStore, id: string): Promise<Draft | null> {
  const open = store.getState().composing?.history.present;
  if (open?.id === id) return open;
  return (await readFromShelf(SHELF, id).catch(() => null))?.draft ?? null;
}

/**
 * Whether this window or this browser has composed a briefing of that id after a moment.
 * @param moment ms since 1970
 */
export async function isComposedSince(store: AppStore, id: string, moment: number): Promise<boolean> {
  const history = store.getState().composing?.history;
  const isOpen = history?.present.id === id;
  if (isOpen && history.past.length > 0) return true;
  const kept = await readFromShelf(SHELF, id).catch(() => null);
  return kept === null ? isOpen : kept.at > moment;
}

/** For addresses and the speaker's window; `null` also when it has no chapter. */
export async function ownBriefing(store: AppStore, id: string): Promise<Briefing | null> {
  const draft = await readOwn(store, id);
  const { data, scene } = store.getState();
  if (draft === null || draft.chapters.length === 0 || data.status !== 'ready') return null;
  const t = await composeT(scene.language);
  return briefingOfDraft(draft, knownContentOf(data.atlas), untitledWords(t));
}
