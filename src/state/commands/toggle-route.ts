import type { RouteId } from '../../domain/ids.ts';
import { isRouteVisible } from '../../scene/market-filter.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Shows or hides a route; toggles without `visible`. The scene has `null` when all are shown. */
export function toggleRoute(store: AppStore, route: RouteId, visible?: boolean): void {
  const { data, scene } = store.getState();
  if (data.status !== 'ready') return;
  const all = data.atlas.routes.features
    .filter(({ properties }) => properties.kind === 'route')
    .map(({ properties }) => properties.id as RouteId)
    .sort();
  const wanted = visible ?? !isRouteVisible(scene, route);
  const next = all.filter((id) => (id === route ? wanted : isRouteVisible(scene, id)));
  patch(store, 'scene', { routes: next.length === all.length ? null : next });
}
