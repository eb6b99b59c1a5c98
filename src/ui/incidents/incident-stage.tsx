import { type ComponentType, useEffect } from 'react';
import { hexagonLevelOf } from '../../analysis/incidents/hexagons.ts';
import type { Drawing } from '../../layers/drawing.ts';
import type { MapController } from '../../map/map-controller.ts';
import type { MapViewProps } from '../../map/map-view.tsx';
import { layHexagons } from '../../state/commands/incidents/picture-incidents.ts';
import { PICTURE_OF_ALL, PICTURE_OF_SIDES } from '../../state/selectors/picture-of-rows.ts';
import { selectComparedRows, selectSplitView } from '../../state/selectors/split-view.ts';
import { useAppState, useAppStore, useScene } from '../ui-context.tsx';
import { SketchStage } from './areas/sketch-stage.tsx';
import { ShownIncidents } from './map/shown-incidents.tsx';
import { SplitView } from './split-view/split-view.tsx';

export interface IncidentStageProps {
  readonly controller: MapController;
  /** What else is on the map: a second one shows the same. */
  readonly drawing: Drawing;
  /** What draws a second map: its code is here already, with the first. */
  readonly SecondView: ComponentType<MapViewProps>;
}

/** Own incidents on the live map: those of each file, and where the records of a file that is being imported would stand. */
export default function IncidentStage({ controller, drawing, SecondView }: IncidentStageProps) {
  const splitView = useAppState(selectSplitView);
  const compared = useAppState(selectComparedRows);
  useHexagons();
  const isSplit = splitView !== null && compared !== null;
  return (
    <>
      <ShownIncidents controller={controller} of={isSplit ? PICTURE_OF_SIDES[0] : PICTURE_OF_ALL} />
      <SketchStage controller={controller} />
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

/** Has hexagons laid for the zoom, when a picture or its table needs them. */
function useHexagons(): void {
  const store = useAppStore();
  const explored = useAppState(({ exploration }) => exploration.explored);
  const isNeeded = useAppState(
    ({ exploration: { picture } }) => picture === 'hexagons' || picture === 'density',
  );
  const level = useScene(({ camera }) => hexagonLevelOf(camera.zoom));
  // biome-ignore lint/correctness/useExhaustiveDependencies: sets were counted or have gone
  useEffect(() => {
    if (isNeeded) void layHexagons(store, level);
  }, [store, explored, isNeeded, level]);
}
