import type { FoundCluster } from '../../../analysis/clusters/find-clusters.ts';
import { requestCamera } from '../../../state/commands/move-map.ts';
import type { AppStore } from '../../../state/store.ts';

const PADDING_PX = 60;
/** Closer zooms would hide the surroundings. */
const MAX_ZOOM = 11;

/** Zooms the map to a whole cluster. */
export function goToCluster(store: AppStore, { ring }: FoundCluster): void {
  const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => lat)];
  requestCamera(store, {
    kind: 'bounds',
    bounds: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    paddingPx: PADDING_PX,
    maxZoom: MAX_ZOOM,
    animate: true,
  });
}
