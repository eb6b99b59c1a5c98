import { useMemo } from 'react';
import { deriveLegMarks } from '../../../map/incidents/leg-marks.ts';
import type { MapController } from '../../../map/map-controller.ts';
import { selectFoldedIncidents } from '../../../state/selectors/folded-incidents.ts';
import { useAppState, useAtlas, useFormat, useTokens } from '../../ui-context.tsx';
import { useLegNumbers } from './use-leg-numbers.ts';

/** What passes, folded onto the legs of the whole network. */
export function LegStrips({ controller }: { readonly controller: MapController }) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const format = useFormat();
  const folded = useAppState(selectFoldedIncidents);
  const own = useMemo(
    () => deriveLegMarks(atlas, folded, tokens, format.number),
    [atlas, folded, tokens, format],
  );
  useLegNumbers(controller, own);
  return null;
}
