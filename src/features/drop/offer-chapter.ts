import { isolate } from '../../lib/isolate.ts';
import type { CarriedScene } from '../../scene/carried-scene.ts';
import { dismissNotice, showNotice } from '../../state/commands/notify.ts';
import type { AppStore } from '../../state/store.ts';
import { presentBriefing } from '../present/state/present-briefing.ts';
import type { DropTranslate } from './drop-words.ts';

const NOTICE = 'picture-chapter';

/**
 * Offers to present from the chapter of an opened picture. Does nothing for unknown briefings or chapters and
 * during presentations. Never rejects.
 */
export async function offerChapter(
  store: AppStore,
  from: CarriedScene['from'],
  t: DropTranslate,
): Promise<void> {
  dismissNotice(store, NOTICE);
  if (from === null || store.getState().presentation !== null) return;
  const briefing = await import('../briefing-library/find-briefing.ts')
    .then(({ findBriefing }) => findBriefing(store, from.story))
    .catch(() => null);
  const index = briefing?.story.chapters.findIndex(({ id }) => id === from.chapter) ?? -1;
  const chapter = briefing?.story.chapters[index];
  if (briefing === null || chapter === undefined || store.getState().presentation !== null) return;
  const titles = { chapter: isolate(chapter.title), title: isolate(briefing.story.title) };
  const lines = [t('drop.chapter', titles)];
  showNotice(store, { id: NOTICE, kind: 'told', lines, actions: [t('drop.presentFrom')] }, () =>
    presentBriefing(store, briefing, index),
  );
}
