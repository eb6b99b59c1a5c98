import { useEffect } from 'react';
import { placesOfNumbers } from '../../../map/incidents/leg-marks.ts';
import type { MapController, PickOwn } from '../../../map/map-controller.ts';
import type { OwnMarks } from '../../../map/own-marks.ts';
import { useAppStore } from '../../../ui/ui-context.tsx';
import { toggleBar } from '../../explore/state/filter-incidents.ts';

/** Owner key of these marks; only one map mode uses them at a time. */
const OWNER = 'legs';
/** Half the height of a number, px. */
const NUMBER_REACH_PX = 8;

/** Adds leg marks to the map; pressing a leg's number selects its facet value. */
export function useLegNumbers(controller: MapController, own: OwnMarks): void {
  const store = useAppStore();
  useEffect(() => controller.setOwnMarks(OWNER, own), [controller, own]);
  useEffect(() => {
    const numbers = placesOfNumbers(own);
    const pickOwn: PickOwn = ([x, y], tolerancePx, { project }) => {
      const reach = NUMBER_REACH_PX + tolerancePx;
      const found = numbers.find(({ at }) => {
        const [numberX = Number.NaN, numberY = Number.NaN] = project(at) ?? [];
        return Math.hypot(numberX - x, numberY - y) <= reach;
      });
      return found === undefined ? null : () => toggleBar(store, 'leg', found.leg);
    };
    controller.setOwnPick(pickOwn);
  }, [controller, own, store]);
  useEffect(
    () => () => {
      controller.setOwnMarks(OWNER, null);
      controller.setOwnPick(null);
    },
    [controller],
  );
}
