import '../../../../styles/css/split-view.css';
import { FigureMap } from '../../../ui/map-stage/figure-map.tsx';
import type { StaticOverlayProps } from '../../../ui/map-stage/overlays.ts';
import { BothSides } from './both-sides.tsx';

/** The scenario as a second static map. Presses go to the map below, which has the same features. */
export default function FigureSplitView(props: StaticOverlayProps) {
  return (
    <BothSides>
      <div className="second-map" data-still="" data-testid="second-map">
        <FigureMap {...props} idPrefix="second-" />
      </div>
    </BothSides>
  );
}
