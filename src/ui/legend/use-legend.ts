import { useMemo } from 'react';
import { sightOf } from '../../figure/frame.ts';
import { pathSigns } from '../../layers/path-signs.ts';
import { type LegendGroup, selectLegend } from '../../layers/select-legend.ts';
import { selectVisibleMarks } from '../../layers/visible-marks.ts';
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
  const { drawing } = useDrawing({ atRest: true });
  return useMemo(() => {
    if (size === null) return [];
    const view = { ...sightOf(scene, size), drawing: selectVisibleMarks(drawing, scene.camera.zoom) };
    return selectLegend({ atlas, scene, tokens, t, hover: null, lit }, view, pathSigns({ t, tokens }));
  }, [atlas, scene, tokens, t, lit, size, drawing]);
}
