import type { DraftChapter } from '../../composing/draft.ts';
import { sceneOfChapter } from '../../scene/chapter.ts';
import { knownIdsOf } from '../../scene/resolve.ts';
import { restoreScene } from '../../state/commands/restore-scene.ts';
import { lightFeatures } from '../../state/commands/select-features.ts';
import type { AppStore } from '../../state/store.ts';
import type { Composing } from './state/composing.ts';

/** Shows a chapter's view in this window and language. */
export function showView(store: AppStore, chapter: Pick<DraftChapter, 'scene' | 'size' | 'lit'>): void {
  const { data, scene, session } = store.getState();
  if (data.status !== 'ready') return;
  const { theme, language } = scene;
  const shown = sceneOfChapter(chapter, { theme, language, size: session.mapSize }, knownIdsOf(data.atlas));
  restoreScene(store, shown.scene, true);
  lightFeatures(store, chapter.lit);
}

/** After undo or redo, updates the map if the open chapter's view or highlights changed. */
export function followOpenChapter(store: AppStore, before: Composing): void {
  const { composing } = store.getState();
  const chapter = composing?.history.present.chapters.find(({ id }) => id === composing.chapter);
  const was = before.history.present.chapters.find(({ id }) => id === chapter?.id);
  if (chapter === undefined || was === undefined) return;
  if (chapter.scene !== was.scene || chapter.size !== was.size) showView(store, chapter);
  else if (chapter.lit !== was.lit) lightFeatures(store, chapter.lit);
}
