import { useEffect, useMemo } from 'react';
import { PointLayer } from '../../../map/incidents/point-layer.ts';
import { groupOfMarket, lookOfStyles, pointStyles } from '../../../map/incidents/point-styles.ts';
import type { MapController } from '../../../map/map-controller.ts';
import { useAppState, useAtlas, useTokens } from '../../../ui/ui-context.tsx';
import type { IncidentRow } from '../../explore/state/exploration.ts';
import type { IncidentSet } from '../state/incidents.ts';
import { useExtraLayer } from './use-extra-layer.ts';

/** A ring visible among points of any colour. */
const RING = { growPx: 8, edgeShare: 0.24 };

/** Ring around the open record, above all others, in every map mode. */
export function SelectedPoint({ controller }: { readonly controller: MapController }) {
  const selected = useAppState(({ exploration }) => exploration.selected);
  const set = useAppState(({ incidents }) => incidents?.sets.find(({ key }) => key === selected?.set));
  if (selected === null || set === undefined) return null;
  return (
    <Ring key={`${selected.set} ${selected.row}`} controller={controller} selected={selected} set={set} />
  );
}

function Ring({
  controller,
  selected: { row },
  set: { taken },
}: {
  readonly controller: MapController;
  readonly selected: IncidentRow;
  readonly set: IncidentSet;
}) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const layer = useMemo(() => {
    const places = taken.mercator.slice(row * 2, row * 2 + 2);
    return new PointLayer('incidents-selected', { places, groups: new Uint8Array(1) }, RING);
  }, [taken, row]);
  useExtraLayer(controller, layer, 'labels');
  useEffect(() => {
    const { market, markets } = taken.table;
    const ofRow = markets[(market[row] ?? 0) - 1];
    const style = pointStyles(atlas, tokens)[ofRow === undefined ? 0 : groupOfMarket(atlas, ofRow)];
    if (style === undefined) return;
    layer.setLook(lookOfStyles([{ ...style, edge: tokens.ui.focus }]));
    controller.redrawExtra(layer);
  }, [controller, layer, taken, row, atlas, tokens]);
  return null;
}
