import type { Atlas } from '../../../domain/atlas.ts';
import type { Scene } from '../../../scene/scene.ts';
import { FigureMap } from '../figure-map.tsx';
import type { StaticOverlayProps } from '../overlays.ts';

interface Props extends StaticOverlayProps {
  /** Set if this side shows another scene. */
  readonly of?: { readonly atlas: Atlas; readonly scene: Scene };
}

/** A second static map. Presses go to the first map. */
export function SecondFigure(props: Props) {
  return (
    <div className="second-map" data-still="" data-testid="second-map">
      <FigureMap {...props} idPrefix="second-" />
    </div>
  );
}
