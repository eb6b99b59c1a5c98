import { useEffect } from 'react';
import { rowsNear } from '../../../analysis/incidents/rows-near.ts';
import { project, TILE_SIZE_PX } from '../../../lib/mercator.ts';
import type { PickOwn } from '../../../map/map-controller.ts';
import { pressIncidents } from '../../../state/commands/incidents/press-incidents.ts';
import { useAppStore } from '../../ui-context.tsx';
import type { OnMap } from './on-map.ts';

/** Added to the pointer or finger tolerance. */
const POINT_REACH_PX = 3;

/** Opens the nearest point on press; pressing again opens the one below. */
export function PickIncidents({ controller, of }: OnMap) {
  const store = useAppStore();
  useEffect(() => {
    const pickOwn: PickOwn = (_point, tolerancePx, { zoom }, position) => {
      const state = store.getState();
      const shownRows = of.rows(state);
      const sets = (state.incidents?.sets ?? []).flatMap(({ key, taken }) => {
        const shown = shownRows.get(key);
        return shown === undefined ? [] : [{ set: key, places: taken.mercator, shown }];
      });
      const [x, y] = project(position, 0);
      const reach = (POINT_REACH_PX + tolerancePx) / (TILE_SIZE_PX * 2 ** zoom);
      const near = rowsNear(sets, [x / TILE_SIZE_PX, y / TILE_SIZE_PX], reach);
      return near.length === 0 ? null : () => pressIncidents(store, near);
    };
    controller.setOwnPick(pickOwn);
    return () => controller.setOwnPick(null);
  }, [controller, of, store]);
  return null;
}
