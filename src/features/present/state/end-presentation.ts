import { restoreScene } from '../../../state/commands/restore-scene.ts';
import type { AppStore } from '../../../state/store.ts';
import { openChapter } from '../../briefing-editor/state/open-chapter.ts';

/**
 * Ends the presentation and restores the scene before it. If its briefing is in the editor, the chapter that was
 * shown is open there.
 */
export function endPresentation(store: AppStore): void {
  const { presentation, composing } = store.getState();
  if (presentation === null) return;
  store.setState({ presentation: null });
  const chapter = presentation.story.chapters[presentation.index];
  const isEdited = composing?.history.present.id === presentation.story.id;
  if (isEdited && chapter !== undefined) openChapter(store, chapter.id);
  restoreScene(store, presentation.before);
}
