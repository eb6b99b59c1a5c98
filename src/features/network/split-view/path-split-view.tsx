import type { ComponentType } from 'react';
import type { Drawing } from '../../../layers/drawing.ts';
import type { MapController } from '../../../map/map-controller.ts';
import type { MapViewProps } from '../../../map/map-view.tsx';
import { BothSides } from '../../../ui/map-stage/split-view/both-sides.tsx';
import { SecondMap } from '../../../ui/map-stage/split-view/second-map.tsx';
import { useAppState } from '../../../ui/ui-context.tsx';
import { useNetworkT } from '../network-words.ts';
import { selectPathSplitView } from '../state/shown-path.ts';

interface Props {
  /** Controller of the baseline's map. */
  readonly first: MapController;
  /** Drawing of the scenario. */
  readonly drawing: Drawing;
  readonly SecondView: ComponentType<MapViewProps>;
  /** The user's records on a map. */
  readonly Records: ComponentType<{ readonly controller: MapController }>;
}

/** Baseline and scenario on two synchronized maps that differ only in closures; records are on both. */
export default function PathSplitView({ first, drawing, SecondView, Records }: Props) {
  const t = useNetworkT();
  const way = useAppState(selectPathSplitView);
  if (way === null) return null;
  const names = [t('network.baseline'), t('network.scenario')] as const;
  return (
    <BothSides way={way} names={names}>
      <SecondMap
        first={first}
        drawing={drawing}
        SecondView={SecondView}
        name={names[1]}
        more={(controller) => <Records controller={controller} />}
      />
    </BothSides>
  );
}
