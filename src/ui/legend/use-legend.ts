import { useMemo } from 'react';
import type { Atlas } from '../../domain/atlas.ts';
import { replacesRoutes } from '../../features/explore/state/exploration.ts';
import { selectIsReference } from '../../features/network/state/shown-path.ts';
import { sightOf } from '../../figure/frame.ts';
import type { Drawing } from '../../layers/drawing.ts';
import { pathSigns } from '../../layers/path-signs.ts';
import { joinLegends, type LegendGroup, selectLegend } from '../../layers/select-legend.ts';
import { selectVisibleMarks } from '../../layers/visible-marks.ts';
import { ROUTES, withOwnMarks } from '../../map/own-marks.ts';
import type { Scene } from '../../scene/scene.ts';
import { selectRightAtlas, selectRightScene } from '../../state/selectors/compared-view.ts';
import { useDrawing } from '../map-stage/use-drawing.ts';
import { useAppState, useScene, useT, useTokens, useVisible } from '../ui-context.tsx';

/**
 * The legend of what the map draws in the present view. Follows the map once it rests; during a flight the view
 * is the target.
 */
export function useLegend(): readonly LegendGroup[] {
  const t = useT();
  const tokens = useTokens();
  const atlas = useVisible();
  const scene = useScene((whole) => whole);
  const lit = useAppState(({ session }) => session.lit);
  const size = useAppState(({ session }) => session.mapSize);
  const rightAtlas = useAppState(selectRightAtlas);
  const rightScene = useAppState(selectRightScene);
  const { drawing, second } = useDrawing({ atRest: true });
  const isWithoutRoutes = useAppState(
    (state) => selectIsReference(state) && replacesRoutes(state.exploration.mapMode),
  );
  return useMemo(() => {
    if (size === null) return [];
    const more = pathSigns({ t, tokens });
    // Each of two maps side by side is half as wide.
    const seen =
      scene.comparison?.way === 'beside' && second !== null ? { ...size, width: size.width / 2 } : size;
    const legendOf = (side: Scene, features: Atlas, marks: Drawing) => {
      const visible = selectVisibleMarks(marks, side.camera.zoom);
      const shown = isWithoutRoutes ? withOwnMarks(visible, [{ marks: [], instead: ROUTES }]) : visible;
      const view = { ...sightOf(side, seen), drawing: shown };
      return selectLegend({ atlas: features, scene: side, tokens, t, hover: null, lit }, view, more);
    };
    const left = legendOf(scene, atlas, drawing);
    return second === null || rightScene === null || rightAtlas === null
      ? left
      : joinLegends([left, legendOf(rightScene, rightAtlas, second)]);
  }, [atlas, scene, tokens, t, lit, size, drawing, isWithoutRoutes, rightAtlas, rightScene, second]);
}
