import { useMemo } from 'react';
import { deriveLegMarks } from '../../../map/incidents/leg-marks.ts';
import { useAppState, useAtlas, useFormat, useTokens } from '../../ui-context.tsx';
import type { OnMap } from './on-map.ts';
import { useLegNumbers } from './use-leg-numbers.ts';

/** Rows aggregated onto all legs of the network. */
export function LegStrips({ controller, of }: OnMap) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const format = useFormat();
  const folded = useAppState(of.folded);
  const own = useMemo(
    () => deriveLegMarks(atlas, folded, tokens, format.number),
    [atlas, folded, tokens, format],
  );
  useLegNumbers(controller, own);
  return null;
}
