import type { FeatureId } from '../../domain/ids.ts';
import type { AppState } from '../store.ts';
import { selectAtlas, selectVisibleAtlas } from './visible-atlas.ts';

/**
 * Whether the filters hide a feature of the atlas. Changes only with the filters: hundreds of mentions may
 * call it whenever the map moves.
 */
export function selectIsHidden(state: AppState, feature: FeatureId): boolean {
  const visible = selectVisibleAtlas(state);
  return visible !== null && !visible.byId.has(feature) && selectAtlas(state)?.byId.has(feature) === true;
}
