/** The briefing that an id means: of an address, of the speaker's window, of a picture. */
import { type Briefing, OWN_ID_PREFIX } from '../../domain/briefing.ts';
import { loadStories } from '../../state/load-stories.ts';
import type { AppStore } from '../../state/store.ts';
import { briefingOfId } from './make-briefing.ts';

/**
 * `null` when there is none, or what it is made from cannot be had. In an atlas that is one file its own briefing is meant, unless a newer one of
 * that id was composed in this browser since.
 */
export async function findBriefing(store: AppStore, id: string): Promise<Briefing | null> {
  const { oneFile } = store.getState();
  const ofFile = oneFile?.briefing.story.id === id ? oneFile : null;
  if (id.startsWith(OWN_ID_PREFIX)) {
    // To other browsers its address means nothing.
    const own = await import('../compose/own-briefing.ts');
    if (ofFile !== null && !(await own.isComposedSince(store, id, ofFile.list.madeAt)))
      return ofFile.briefing;
    return (await own.ownBriefing(store, id)) ?? ofFile?.briefing ?? null;
  }
  if (ofFile !== null) return ofFile.briefing;
  await loadStories(store, store.getState().scene.language);
  const { stories } = store.getState();
  const written = stories.status === 'ready' ? stories.stories.find((one) => one.id === id) : undefined;
  const story = written ?? (await briefingOfId(store, id));
  return story === null ? null : { story, handling: null };
}
