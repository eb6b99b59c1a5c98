import type { Story } from '../../../domain/story.ts';
import type { ThemeChoice } from '../../../scene/scene.ts';
import { patchScene, patchSession } from '../../patch.ts';
import type { AppStore } from '../../store.ts';
import { standAt } from './show-chapter.ts';

/** A wall in a darkened room, unless its reader chose how it looks. */
const IN_A_ROOM: ThemeChoice = 'dark';

/** Begins to present a story, at its first chapter or at another one. Does nothing until the atlas is there. */
export function presentStory(store: AppStore, story: Story, index = 0, now = Date.now()): void {
  const { data, scene } = store.getState();
  if (data.status !== 'ready') return;
  patchSession(store, { dialog: null });
  if (scene.theme === 'auto') patchScene(store, { theme: IN_A_ROOM });
  standAt(
    store,
    {
      story,
      index: Math.min(story.chapters.length - 1, Math.max(0, index)),
      screen: 'chapter',
      asked: null,
      isExploring: false,
      hasPointer: false,
      hasLegend: true,
      begunAt: now,
      chapterBegunAt: now,
      spentMs: story.chapters.map(() => 0),
      before: scene,
    },
    false,
  );
}
