import type { DraftChapter } from '../../composing/draft.ts';
import { sceneOfChapter } from '../../scene/chapter.ts';
import { knownIdsOf } from '../../scene/resolve.ts';
import { lightFeatures } from '../../state/commands/light-features.ts';
import { restoreScene } from '../../state/commands/restore-scene.ts';
import type { AppStore } from '../../state/store.ts';

/** Shows on the map what a chapter shows, in this window and language. */
export function showView(store: AppStore, chapter: Pick<DraftChapter, 'scene' | 'size' | 'lit'>): void {
  const { data, scene, session } = store.getState();
  if (data.status !== 'ready') return;
  const { theme, language } = scene;
  const shown = sceneOfChapter(chapter, { theme, language, size: session.stage }, knownIdsOf(data.atlas));
  restoreScene(store, shown.scene, true);
  lightFeatures(store, chapter.lit);
}
