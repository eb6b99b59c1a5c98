import type { ComponentType } from 'react';
import { nameSides } from '../../figure/name-sides.ts';
import type { Drawing } from '../../layers/drawing.ts';
import type { MapController } from '../../map/map-controller.ts';
import type { MapViewProps } from '../../map/map-view.tsx';
import { selectComparedWay } from '../../state/selectors/compared-view.ts';
import { BothSides } from '../../ui/map-stage/split-view/both-sides.tsx';
import { SecondMap } from '../../ui/map-stage/split-view/second-map.tsx';
import { useAppState, useAtlas, useScene, useT } from '../../ui/ui-context.tsx';

interface Props {
  /** Controller of the left map. */
  readonly first: MapController;
  /** Drawing of the right scene. */
  readonly drawing: Drawing;
  readonly SecondView: ComponentType<MapViewProps>;
  /** The user's records on a map. */
  readonly Records: ComponentType<{ readonly controller: MapController }>;
}

/** Two scenes on two synchronized maps; records are on both. */
export default function ViewSplitView({ first, drawing, SecondView, Records }: Props) {
  const names = useSideNames();
  const way = useAppState(selectComparedWay);
  if (way === null || names === null) return null;
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

/** Names of the two scenes; `null` without a comparison. */
export function useSideNames(): readonly [string, string] | null {
  const t = useT();
  const atlas = useAtlas();
  const scene = useScene((whole) => whole);
  return nameSides(scene, { atlas, t });
}
