import '../../../../styles/css/split-view.css';
import { useMemo } from 'react';
import { buildFigure } from '../../../figure/build-figure.ts';
import type { StaticOverlayProps } from '../../../ui/map-stage/overlays.ts';
import { SvgTree } from '../../../ui/primitives/svg-tree.tsx';
import { useScene, useT, useTokens, useVisible } from '../../../ui/ui-context.tsx';
import { BothSides } from './both-sides.tsx';

/** The scenario as a second static map. Presses go to the map below, which has the same features. */
export default function FigureSplitView({ drawing, size, over }: StaticOverlayProps) {
  const t = useT();
  const tokens = useTokens();
  const atlas = useVisible();
  const scene = useScene((whole) => whole);
  const node = useMemo(
    () =>
      buildFigure({
        atlas,
        scene,
        drawing,
        tokens,
        t,
        ...size,
        over,
        furniture: null,
        isWaitedFor: true,
        idPrefix: 'second-',
      }),
    [atlas, scene, drawing, tokens, t, size, over],
  );
  return (
    <BothSides>
      <div className="second-map" data-still="" data-testid="second-map">
        <SvgTree node={node} className="figure-picture" />
      </div>
    </BothSides>
  );
}
