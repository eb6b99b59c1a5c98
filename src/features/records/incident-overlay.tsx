import { useEffect } from 'react';
import { hexagonLevelOf } from '../../analysis/incidents/hexagons.ts';
import type { LiveOverlayProps } from '../../ui/map-stage/overlays.ts';
import { useAppState, useAppStore, useScene } from '../../ui/ui-context.tsx';
import { SketchOverlay } from '../areas/index.ts';
import { selectComparedRows, selectSplitView } from '../network/state/split-view.ts';
import { ShownIncidents } from './map/shown-incidents.tsx';
import { SplitView } from './split-view/split-view.tsx';
import { SELECTORS_OF_ALL, SELECTORS_OF_SIDES } from './state/row-selectors.ts';
import { layHexagons } from './state/set-map-mode.ts';

/** The user's records on the live map, and a preview of the file being imported. */
export default function IncidentOverlay({
  controller,
  drawing,
  SecondView,
}: Pick<LiveOverlayProps, 'controller' | 'drawing' | 'SecondView'>) {
  const splitView = useAppState(selectSplitView);
  const compared = useAppState(selectComparedRows);
  useHexagons();
  const isSplit = splitView !== null && compared !== null;
  return (
    <>
      <ShownIncidents controller={controller} of={isSplit ? SELECTORS_OF_SIDES[0] : SELECTORS_OF_ALL} />
      <SketchOverlay controller={controller} />
      {isSplit && (
        <SplitView
          first={controller}
          drawing={drawing}
          SecondView={SecondView}
          way={splitView}
          compared={compared}
        />
      )}
    </>
  );
}

/** Computes hexagons for the zoom while a map mode or table needs them. */
function useHexagons(): void {
  const store = useAppStore();
  const explored = useAppState(({ exploration }) => exploration.explored);
  const isNeeded = useAppState(
    ({ exploration: { mapMode } }) => mapMode === 'hexagons' || mapMode === 'density',
  );
  const level = useScene(({ camera }) => hexagonLevelOf(camera.zoom));
  // biome-ignore lint/correctness/useExhaustiveDependencies: sets were counted or have gone
  useEffect(() => {
    if (isNeeded) void layHexagons(store, level);
  }, [store, explored, isNeeded, level]);
}
