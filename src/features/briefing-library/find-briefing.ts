/** Finds the briefing for an id from an address, the speaker's window or a picture. */
import { type Briefing, OWN_ID_PREFIX } from '../../domain/briefing.ts';
import type { AppStore } from '../../state/store.ts';
import { briefingOfId } from '../present/index.ts';
import { loadStories } from '../present/state/load-stories.ts';

/**
 * `null` if missing or its data cannot be loaded. A one-file atlas uses its embedded briefing unless this
 * browser has a newer one of that id.
 */
export async function findBriefing(store: AppStore, id: string): Promise<Briefing | null> {
  const { oneFile } = store.getState();
  const ofFile = oneFile?.briefing.story.id === id ? oneFile : null;
  if (id.startsWith(OWN_ID_PREFIX)) {
    // Its address only works in this browser.
    const own = await import('../briefing-editor/own-briefing.ts');
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
