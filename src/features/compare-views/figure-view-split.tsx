import {
  selectComparedWay,
  selectRightAtlas,
  selectRightScene,
} from '../../state/selectors/compared-view.ts';
import type { StaticOverlayProps } from '../../ui/map-stage/overlays.ts';
import { BothSides } from '../../ui/map-stage/split-view/both-sides.tsx';
import { SecondFigure } from '../../ui/map-stage/split-view/second-figure.tsx';
import { useAppState } from '../../ui/ui-context.tsx';
import { useSideNames } from './view-split-view.tsx';

/** The right scene of a comparison as a second static map. */
export default function FigureViewSplit(props: StaticOverlayProps) {
  const names = useSideNames();
  const way = useAppState(selectComparedWay);
  const atlas = useAppState(selectRightAtlas);
  const scene = useAppState(selectRightScene);
  if (way === null || names === null || atlas === null || scene === null) return null;
  return (
    <BothSides way={way} names={names}>
      <SecondFigure {...props} of={{ atlas, scene }} />
    </BothSides>
  );
}
