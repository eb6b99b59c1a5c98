/** A briefing of one's own by its id: the one that is composed as it stands, any other as this browser keeps it. */
import { briefingOfDraft } from '../../composing/briefing-of-draft.ts';
import type { Draft } from '../../composing/draft.ts';
import type { Briefing } from '../../domain/briefing.ts';
import { readFromShelf, SHELF } from '../../state/draft-shelf.ts';
import type { AppStore } from '../../state/store.ts';
import { composeT } from './compose-words.ts';
import { knownContentOf } from './known-content.ts';
import { untitledWords } from './use-draft.ts';

/** `null` when this browser keeps none, or gives nothing back. */
export async function readOwn(store: AppStore, id: string): Promise<Draft | null> {
  const open = store.getState().composing?.history.present;
  if (open?.id === id) return open;
  return (await readFromShelf(SHELF, id).catch(() => null))?.draft ?? null;
}

/** For addresses and the speaker's window; `null` also when it has no chapter. */
export async function ownBriefing(store: AppStore, id: string): Promise<Briefing | null> {
  const draft = await readOwn(store, id);
  const { data, scene } = store.getState();
  if (draft === null || draft.chapters.length === 0 || data.status !== 'ready') return null;
  const t = await composeT(scene.language);
  return briefingOfDraft(draft, knownContentOf(data.atlas), untitledWords(t));
}
