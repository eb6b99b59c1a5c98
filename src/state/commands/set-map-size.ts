import type { Size } from '../../lib/mercator.ts';
import { patch } from '../patch.ts';
import { isAway } from '../selectors/is-away.ts';
import type { AppStore } from '../store.ts';
import { refitChapter } from './present/show-chapter.ts';

/** Called only by the map container, with its size in CSS px. A shown chapter keeps the same map extent. */
export function setMapSize(store: AppStore, size: Size): void {
  const before = store.getState();
  const isSame =
    before.session.mapSize?.width === size.width && before.session.mapSize.height === size.height;
  if (isSame) return;
  const wasHome = before.presentation !== null && !isAway(before);
  patch(store, 'session', { mapSize: size });
  if (wasHome) refitChapter(store);
}
