import type { Briefing } from '../../../domain/briefing.ts';
import type { Story } from '../../../domain/story.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { endRehearsal } from './end-rehearsal.ts';
import type { SavedTimes } from './presentation.ts';
import { standAt } from './show-chapter.ts';

/** Returns times that begin now. */
export function newTimes(story: Pick<Story, 'chapters'>, now = Date.now()): SavedTimes {
  return {
    key: crypto.randomUUID(),
    begunAt: now,
    chapterBegunAt: now,
    spentMs: story.chapters.map(() => 0),
    rehearsal: null,
  };
}

/**
 * Starts to present a briefing, at its first chapter or another one. Does nothing before the atlas is loaded,
 * or without chapters. A running rehearsal shows its times first.
 * @param times of the same briefing before its tab was reloaded
 */
export function presentBriefing(
  store: AppStore,
  { story, handling }: Briefing,
  index = 0,
  times: SavedTimes = newTimes(story),
): void {
  const { data, scene, presentation } = store.getState();
  if (data.status !== 'ready' || story.chapters.length === 0) return;
  patch(store, 'session', { dialog: null });
  if (endRehearsal(store)) return;
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
      before: presentation?.before ?? scene,
    },
    false,
  );
}
