import { type ComponentType, useEffect } from 'react';
import { hexagonLevelOf } from '../../analysis/incidents/hexagons.ts';
import type { Drawing } from '../../layers/drawing.ts';
import type { MapController } from '../../map/map-controller.ts';
import type { MapViewProps } from '../../map/map-view.tsx';
import { layHexagons } from '../../state/commands/incidents/set-map-mode.ts';
import { SELECTORS_OF_ALL, SELECTORS_OF_SIDES } from '../../state/selectors/row-selectors.ts';
import { selectComparedRows, selectSplitView } from '../../state/selectors/split-view.ts';
import { useAppState, useAppStore, useScene } from '../ui-context.tsx';
import { SketchOverlay } from './areas/sketch-overlay.tsx';
import { ShownIncidents } from './map/shown-incidents.tsx';
import { SplitView } from './split-view/split-view.tsx';

export interface IncidentOverlayProps {
  readonly controller: MapController;
  /** Map content, repeated on a second map. */
  readonly drawing: Drawing;
  /** Component for a second map, passed in because its code is already loaded. */
  readonly SecondView: ComponentType<MapViewProps>;
}

/** The user's records on the live map, and a preview of the file being imported. */
export default function IncidentOverlay({ controller, drawing, SecondView }: IncidentOverlayProps) {
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
