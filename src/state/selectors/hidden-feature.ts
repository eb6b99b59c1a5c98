import type { FeatureId } from '../../domain/ids.ts';
import type { AppState } from '../store.ts';
import { selectRightAtlas } from './compared-view.ts';
import { selectAtlas, selectVisibleAtlas } from './visible-atlas.ts';

/**
 * Whether the filters hide a feature of the atlas, on both sides of a comparison. Changes only with the filters: hundreds of mentions may
 * call it whenever the map moves.
 */
export function selectIsHidden(state: AppState, feature: FeatureId): boolean {
  const visible = selectVisibleAtlas(state);
  const isShown = visible?.byId.has(feature) || selectRightAtlas(state)?.byId.has(feature);
  return visible !== null && isShown !== true && selectAtlas(state)?.byId.has(feature) === true;
}
