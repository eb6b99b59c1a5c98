/** Where the callouts of a chapter belong on its drawn map. */
import type { FeatureId } from '../domain/ids.ts';
import { type CalloutAnchor, calloutAnchor, type StageView } from '../layers/stage-view.ts';
import { type Beneath, deriveBeneath } from './beneath.ts';
import { selectStill } from './draw-map.ts';
import { drawVisible, type ScenePicture } from './draw-scene.ts';
import { makeFrame } from './frame.ts';
import type { Pen } from './pen.ts';
import { makeFixedSurface } from './surface.ts';

export interface CalloutSpots {
  /** In the order of the callouts: of what each speaks; `null` when it is not in sight. */
  readonly anchors: readonly (CalloutAnchor | null)[];
  readonly beneath: Beneath;
}

export function deriveCalloutSpots(
  { atlas, scene, tokens, t, size, lit = [], isForPaper = false }: Omit<ScenePicture, 'names' | 'idPrefix'>,
  features: readonly FeatureId[],
): CalloutSpots {
  const { atlas: visible, drawing } = drawVisible({ atlas, scene, tokens, t, lit });
  const frame = makeFrame(scene.camera, scene.projection, size);
  const { zoom } = scene.camera;
  const view: StageView = { size, project: frame.point, zoom, drawing: selectStill(drawing, zoom) };
  const pen: Pen = {
    frame,
    outlineFrame: frame,
    surface: makeFixedSurface(''),
    zoom,
    definitions: new Map(),
    isForPaper,
  };
  return {
    anchors: features.map((id) => calloutAnchor(view, visible, id)),
    beneath: deriveBeneath(pen, { atlas: visible, drawing, tokens, language: scene.language }),
  };
}
