import type { Story } from '../../../domain/story.ts';
import { sceneOfChapter } from '../../../scene/chapter.ts';
import { knownIdsOf } from '../../../scene/resolve.ts';
import type { Scene } from '../../../scene/scene.ts';
import { restoreScene } from '../../../state/commands/restore-scene.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { endRehearsal } from './end-rehearsal.ts';
import { chapterOf, type Presentation } from './presentation.ts';
import { isCounting, showsTimes } from './rehearsal.ts';

/**
 * Shows a chapter, clamped to the first and last one. Does nothing outside a presentation, or over the times
 * of a rehearsal, which an extra key press would lose.
 */
export function showChapter(store: AppStore, index: number, now = Date.now()): void {
  const { presentation } = store.getState();
  if (presentation === null || showsTimes(presentation)) return;
  const last = presentation.story.chapters.length - 1;
  const next = Math.min(last, Math.max(0, index));
  const spentMs = presentation.spentMs.map((spent, at) =>
    at === presentation.index ? spent + now - presentation.chapterBegunAt : spent,
  );
  standAt(store, { ...presentation, index: next, spentMs, chapterBegunAt: now }, true);
}

/** Steps one chapter. After the last chapter a rehearsal ends. */
export function stepChapter(store: AppStore, by: 1 | -1, now = Date.now()): void {
  const { presentation } = store.getState();
  if (presentation === null) return;
  const next = presentation.index + by;
  if (next === presentation.story.chapters.length && isCounting(presentation.rehearsal)) {
    endRehearsal(store, now);
  } else showChapter(store, next, now);
}

/** Shows the chapter of a presentation in its original scene, with nothing over it. */
export function standAt(store: AppStore, presentation: Omit<Presentation, 'home'>, animate: boolean): void {
  const home = homeOf(store.getState(), presentation);
  if (home === null) return;
  store.setState({ presentation: { ...presentation, home, screen: 'chapter', isExploring: false } });
  restoreScene(store, home, animate);
  // Restoring clears the highlight; set the chapter's features again.
  const { session } = store.getState();
  store.setState({ session: { ...session, focus: null, lit: chapterOf(presentation).lit } });
}

/**
 * Shows the same chapter at another map size. Screens over it and the keyboard focus stay, as the user did
 * not change the chapter.
 */
export function refitChapter(store: AppStore): void {
  const { presentation, session } = store.getState();
  const home = presentation === null ? null : homeOf(store.getState(), presentation);
  if (presentation === null || home === null) return;
  store.setState({ presentation: { ...presentation, home } });
  restoreScene(store, home, true);
  const { focus, lit } = session;
  store.setState((state) => ({ session: { ...state.session, focus, lit } }));
}

/** Returns the scene of the chapter at this map size; `null` until the atlas is loaded. */
function homeOf(
  { data, scene, session }: AppState,
  presentation: { readonly story: Story; readonly index: number },
): Scene | null {
  if (data.status !== 'ready') return null;
  const { theme, language } = scene;
  return sceneOfChapter(
    chapterOf(presentation),
    { theme, language, size: session.mapSize },
    knownIdsOf(data.atlas),
  ).scene;
}
