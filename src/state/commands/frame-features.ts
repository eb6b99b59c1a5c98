import { boundsOfFeature, joinBounds } from '../../analysis/feature-bounds.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { selectAtlas } from '../selectors/visible-atlas.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';

const PADDING_PX = 48;
/** Closest zoom for one or several places, so that a user who scrolls on sees no large jumps. */
const CLOSEST_ZOOM = 7;

/**
 * Moves the map gently to all these features, of the atlas or of a user's network. Does nothing if none has a
 * position.
 */
export function frameFeatures(
  store: AppStore,
  features: readonly FeatureId[],
  atlas: Pick<Atlas, 'byId'> | null = selectAtlas(store.getState()),
): void {
  if (atlas === null) return;
  const bounds = joinBounds(
    features.flatMap((id) => {
      const one = boundsOfFeature(atlas, id);
      return one === null ? [] : [one];
    }),
  );
  if (bounds === null) return;
  requestCamera(store, {
    kind: 'bounds',
    bounds,
    paddingPx: PADDING_PX,
    maxZoom: CLOSEST_ZOOM,
    animate: true,
  });
}
