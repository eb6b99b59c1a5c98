import { isAway } from '../../features/present/state/is-away.ts';
import { refitChapter } from '../../features/present/state/show-chapter.ts';
import type { Size } from '../../lib/mercator.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

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
