import { useMemo } from 'react';
import { deriveDifferenceMarks } from '../../../map/incidents/difference-marks.ts';
import type { MapController } from '../../../map/map-controller.ts';
import { selectLegDifferences } from '../../../state/selectors/leg-differences.ts';
import { useAppState, useAtlas, useFormat, useTokens } from '../../ui-context.tsx';
import { useLegNumbers } from './use-leg-numbers.ts';

/** Draws the compared difference along the legs. */
export function DifferenceStrokes({ controller }: { readonly controller: MapController }) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const format = useFormat();
  const differences = useAppState(selectLegDifferences);
  const own = useMemo(
    () => deriveDifferenceMarks(atlas, differences?.legs ?? [], tokens, format.number),
    [atlas, differences, tokens, format],
  );
  useLegNumbers(controller, own);
  return null;
}
