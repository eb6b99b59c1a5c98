import { useEffect, useMemo } from 'react';
import { rowsOfBoth } from '../../../analysis/incidents/pick-rows.ts';
import { PointLayer } from '../../../map/incidents/point-layer.ts';
import { lookOfStyles, pointStyles } from '../../../map/incidents/point-styles.ts';
import { useAppState, useAtlas, useTokens } from '../../../ui/ui-context.tsx';
import type { IncidentSet } from '../state/incidents.ts';
import type { OnMap } from './on-map.ts';
import { useCloud } from './use-cloud.ts';
import { useExtraLayer } from './use-extra-layer.ts';

/** Larger than a point, with a dark edge; smaller than the ring of the open record. */
const PICKED = { growPx: 4, edgeShare: 0.22 };

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
  const atlas = useAtlas();
  const tokens = useTokens();
  const cloud = useCloud(set);
  const shown = useAppState((state) => of.rows(state).get(set.key));
  const layer = useMemo(() => new PointLayer(`incidents-picked-${set.key}`, cloud, PICKED), [set.key, cloud]);
  useExtraLayer(controller, layer, 'points');
  useEffect(() => {
    const styles = pointStyles(atlas, tokens).map((style) => ({ ...style, edge: tokens.ui.text }));
    layer.setLook(lookOfStyles(styles));
    controller.redrawExtra(layer);
  }, [controller, layer, atlas, tokens]);
  useEffect(() => {
    // Selected rows stand out from the drawn ones only.
    if (layer.setShown(shown === undefined ? picked : rowsOfBoth(picked, shown)))
      controller.redrawExtra(layer);
  }, [controller, layer, picked, shown]);
  return null;
}
