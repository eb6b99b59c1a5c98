import type { Briefing } from '../../../domain/briefing.ts';
import type { Story } from '../../../domain/story.ts';
import type { ThemeChoice } from '../../../scene/scene.ts';
import { patchScene, patchSession } from '../../patch.ts';
import type { KeptTimes } from '../../presentation.ts';
import type { AppStore } from '../../store.ts';
import { standAt } from './show-chapter.ts';

/** A wall in a darkened room, unless its reader chose how it looks. */
const IN_A_ROOM: ThemeChoice = 'dark';

/** A briefing that begins now. */
export function newTimes(story: Pick<Story, 'chapters'>, now = Date.now()): KeptTimes {
  return {
    key: crypto.randomUUID(),
    begunAt: now,
    chapterBegunAt: now,
    spentMs: story.chapters.map(() => 0),
    rehearsal: null,
  };
}

/**
 * Begins to present a briefing, at its first chapter or at another one. Does nothing until the atlas is there.
 * @param times of the same briefing before its tab was loaded again
 */
export function presentBriefing(
  store: AppStore,
  { story, handling }: Briefing,
  index = 0,
  times: KeptTimes = newTimes(story),
): void {
  const { data, scene } = store.getState();
  if (data.status !== 'ready') return;
  patchSession(store, { dialog: null });
  if (scene.theme === 'auto') patchScene(store, { theme: IN_A_ROOM });
  standAt(
    store,
    {
      story,
      handling,
      index: Math.min(story.chapters.length - 1, Math.max(0, index)),
      screen: 'chapter',
      asked: null,
      isExploring: false,
      hasPointer: false,
      hasLegend: true,
      ...times,
      before: scene,
    },
    false,
  );
}
