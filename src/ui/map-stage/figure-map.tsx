import { useMemo } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { buildFigure } from '../../figure/build-figure.ts';
import type { Drawing } from '../../layers/drawing.ts';
import type { Size } from '../../lib/mercator.ts';
import type { ScreenBox } from '../../lib/screen-box.ts';
import type { Scene } from '../../scene/scene.ts';
import { SvgTree } from '../primitives/svg-tree.tsx';
import { useScene, useT, useTokens, useVisible } from '../ui-context.tsx';

interface Props {
  readonly drawing: Drawing;
  readonly size: Size;
  /** Boxes over the map that names must avoid, px. */
  readonly over: readonly ScreenBox[];
  /** For a second map on the page: keeps its ids unique. */
  readonly idPrefix?: string;
  /** Features and scene of the right side of a comparison. */
  readonly of?: { readonly atlas: Atlas; readonly scene: Scene };
}

/** A drawing as a static map of the scene, without furniture: the page itself has title, legend and notes. */
export function FigureMap({ drawing, size, over, idPrefix, of }: Props) {
  const t = useT();
  const tokens = useTokens();
  const visible = useVisible();
  const present = useScene((whole) => whole);
  const { atlas, scene } = of ?? { atlas: visible, scene: present };
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
        ...(idPrefix === undefined ? {} : { idPrefix }),
      }),
    [atlas, scene, drawing, tokens, t, size, over, idPrefix],
  );
  return <SvgTree node={node} className="figure-picture" />;
}
