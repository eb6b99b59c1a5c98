import { useEffect, useMemo } from 'react';
import { deriveLegMarks, placesOfNumbers } from '../../../map/incidents/leg-marks.ts';
import type { MapController, PickOwn } from '../../../map/map-controller.ts';
import { NO_OWN_MARKS } from '../../../map/own-marks.ts';
import { toggleBar } from '../../../state/commands/incidents/filter-incidents.ts';
import { selectFoldedIncidents } from '../../../state/selectors/folded-incidents.ts';
import { useAppState, useAppStore, useAtlas, useFormat, useTokens } from '../../ui-context.tsx';

/** Half of the height of a number, px. */
const NUMBER_REACH_PX = 8;

/** What passes, folded onto the legs of the whole network; pressing the number of a leg chooses its bar. */
export function LegStrips({ controller }: { readonly controller: MapController }) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const format = useFormat();
  const store = useAppStore();
  const folded = useAppState(selectFoldedIncidents);
  const own = useMemo(
    () => deriveLegMarks(atlas, folded, tokens, format.number),
    [atlas, folded, tokens, format],
  );
  useEffect(() => controller.setOwnMarks(own), [controller, own]);
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
      controller.setOwnMarks(NO_OWN_MARKS);
      controller.setOwnPick(null);
    },
    [controller],
  );
  return null;
}
