import type { StaticOverlayProps } from '../../../ui/map-stage/overlays.ts';
import { BothSides } from '../../../ui/map-stage/split-view/both-sides.tsx';
import { SecondFigure } from '../../../ui/map-stage/split-view/second-figure.tsx';
import { useAppState } from '../../../ui/ui-context.tsx';
import { useNetworkT } from '../network-words.ts';
import { selectPathSplitView } from '../state/shown-path.ts';

/** The scenario as a second static map. */
export default function FigureSplitView(props: StaticOverlayProps) {
  const t = useNetworkT();
  const way = useAppState(selectPathSplitView);
  if (way === null) return null;
  return (
    <BothSides way={way} names={[t('network.baseline'), t('network.scenario')]}>
      <SecondFigure {...props} />
    </BothSides>
  );
}
