import { useEffect } from 'react';
import type { Tokens } from '../../../../styles/tokens/tokens.ts';
import { rowsOfBoth } from '../../../analysis/incidents/pick-rows.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import { pointStyles } from '../../../map/incidents/point-styles.ts';
import { useAppState } from '../../../ui/ui-context.tsx';
import type { IncidentSet } from '../state/incidents.ts';
import type { OnMap } from './on-map.ts';
import { useCloud } from './use-cloud.ts';
import { usePointLayer } from './use-point-layer.ts';

/** Larger than a point, with a dark edge; smaller than the ring of the open record. */
const PICKED = { growPx: 4, edgeShare: 0.22 };
const pickedStyles = (atlas: Atlas, tokens: Tokens) =>
  pointStyles(atlas, tokens).map((style) => ({ ...style, edge: tokens.ui.text }));

/** Rows selected in the table, above all other points and below labels, in every map mode. */
export function PickedPoints({ controller, of }: OnMap) {
  const sets = useAppState(({ incidents }) => incidents?.sets) ?? [];
  const picked = useAppState(({ exploration }) => exploration.picked);
  return sets.map((set) => {
    const rows = picked.get(set.key);
    return rows === undefined ? null : (
      <OfSet key={set.key} controller={controller} of={of} set={set} picked={rows} />
    );
  });
}

interface OfSetProps extends OnMap {
  readonly set: IncidentSet;
  readonly picked: Uint8Array;
}

function OfSet({ controller, of, set, picked }: OfSetProps) {
  const cloud = useCloud(set);
  const shown = useAppState((state) => of.rows(state).get(set.key));
  const layer = usePointLayer(controller, `incidents-picked-${set.key}`, cloud, pickedStyles, PICKED);
  useEffect(() => {
    // Selected rows stand out from the drawn ones only.
    if (layer.setShown(shown === undefined ? picked : rowsOfBoth(picked, shown)))
      controller.redrawExtra(layer);
  }, [controller, layer, picked, shown]);
  return null;
}
