import type { ComponentType } from 'react';
import type { Drawing } from '../../../layers/drawing.ts';
import type { MapController } from '../../../map/map-controller.ts';
import type { MapViewProps } from '../../../map/map-view.tsx';
import { SecondMap } from '../../../ui/map-stage/split-view/second-map.tsx';
import { useAppState } from '../../../ui/ui-context.tsx';
import { useLazyComponent } from '../../../ui/use-lazy-component.ts';
import { useNetworkT } from '../network-words.ts';
import { BothSides } from './both-sides.tsx';

interface Props {
  /** Controller of the baseline's map. */
  readonly first: MapController;
  /** Drawing of the scenario. */
  readonly drawing: Drawing;
  readonly SecondView: ComponentType<MapViewProps>;
}

/** Baseline and scenario on two synchronized maps that differ only in closures; records are on both. */
export default function PathSplitView({ first, drawing, SecondView }: Props) {
  const t = useNetworkT();
  const isPlanning = useAppState(({ incidents }) => incidents !== null);
  return (
    <BothSides>
      <SecondMap
        first={first}
        drawing={drawing}
        SecondView={SecondView}
        label={t('network.splitView.map')}
        missing={t('network.splitView.missing')}
        more={(controller) => isPlanning && <LazyIncidents controller={controller} />}
      />
    </BothSides>
  );
}

const loadIncidents = () => import('../../records/map/all-incidents.tsx');

function LazyIncidents(props: { readonly controller: MapController }) {
  const Incidents = useLazyComponent(loadIncidents);
  return Incidents === null ? null : <Incidents {...props} />;
}
