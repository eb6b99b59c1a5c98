import type { ComponentType } from 'react';
import type { Drawing } from '../../../layers/drawing.ts';
import type { MapController } from '../../../map/map-controller.ts';
import type { MapViewProps } from '../../../map/map-view.tsx';
import type { SplitView as Way } from '../../../scene/scene.ts';
import { BothSides } from '../../../ui/map-stage/split-view/both-sides.tsx';
import { SecondMap } from '../../../ui/map-stage/split-view/second-map.tsx';
import { SIDES, useSplitT } from '../../../ui/map-stage/split-view/split-words.ts';
import type { ComparedRows } from '../../network/state/split-view.ts';
import { useCompareT } from '../compare/compare-words.ts';
import { useSideNames } from '../compare/use-side-names.ts';
import { ShownIncidents } from '../map/shown-incidents.tsx';
import { SELECTORS_OF_SIDES } from '../state/row-selectors.ts';

interface Props {
  /** Controller of the first side's map. */
  readonly first: MapController;
  readonly drawing: Drawing;
  readonly SecondView: ComponentType<MapViewProps>;
  readonly way: Way;
  readonly compared: ComparedRows;
}

/** Shows the second side of a comparison on a synchronized map, beside the first or swiped over it. */
export function SplitView({ first, drawing, SecondView, way, compared }: Props) {
  const names = useSideNames()(compared);
  const label = (side: 0 | 1) => <SideLabel side={side} name={names[side]} count={compared.counts[side]} />;
  return (
    <BothSides way={way} names={names} labels={[label(0), label(1)]}>
      <SecondMap
        first={first}
        drawing={drawing}
        SecondView={SecondView}
        name={names[1]}
        more={(controller) => <ShownIncidents controller={controller} of={SELECTORS_OF_SIDES[1]} />}
      />
    </BothSides>
  );
}

interface SideLabelProps {
  readonly side: 0 | 1;
  readonly name: string;
  readonly count: number;
}

/** Name and record count of one side. */
function SideLabel({ side, name, count }: SideLabelProps) {
  const t = useCompareT();
  const splitT = useSplitT();
  return (
    <>
      <span className="half-place">{splitT(SIDES[side])}</span> <b>{name}</b>{' '}
      <span className="half-count">{t('compare.half.records', { count })}</span>
    </>
  );
}
