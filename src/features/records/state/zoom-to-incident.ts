import { degreesOf, NO_POSITION } from '../../../domain/incident.ts';
import { requestCamera } from '../../../state/commands/move-map.ts';
import type { AppStore } from '../../../state/store.ts';
import type { IncidentRow } from '../../explore/state/exploration.ts';

/** About 15 km across on a wide screen: near enough to see the side of a crossing. */
const ZOOM = 11;

/** Moves the map to a record without zooming out. Does nothing without a position. */
export function zoomToIncident(store: AppStore, { set, row }: IncidentRow): void {
  const { incidents, scene } = store.getState();
  const table = incidents?.sets.find(({ key }) => key === set)?.taken.table;
  const [lng = NO_POSITION, lat = NO_POSITION] = [table?.lng[row], table?.lat[row]];
  if (lng === NO_POSITION) return;
  requestCamera(store, {
    kind: 'camera',
    camera: {
      ...scene.camera,
      lng: degreesOf(lng),
      lat: degreesOf(lat),
      zoom: Math.max(ZOOM, scene.camera.zoom),
    },
    animate: true,
  });
}
