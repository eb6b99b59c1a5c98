import type { Size } from '../../lib/mercator.ts';
import { patchSession } from '../patch.ts';
import { isAway } from '../selectors/is-away.ts';
import type { AppStore } from '../store.ts';
import { refitChapter } from './present/show-chapter.ts';

/** For the place of the map alone: how large it is, CSS px. A chapter that is shown shows the same ground in the new size. */
export function reportStage(store: AppStore, stage: Size): void {
  const before = store.getState();
  const isSame = before.session.stage?.width === stage.width && before.session.stage.height === stage.height;
  if (isSame) return;
  const wasHome = before.presentation !== null && !isAway(before);
  patchSession(store, { stage });
  if (wasHome) refitChapter(store);
}
