/** Where the callouts of a chapter belong on its drawn map. */
import type { FeatureId } from '../domain/ids.ts';
import { buildDrawing } from '../layers/build-drawing.ts';
import { namesInView } from '../layers/names-in-view.ts';
import { calloutAnchor, type StageView } from '../layers/stage-view.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import { selectVisible } from '../scene/visible.ts';
import { selectStill } from './draw-map.ts';
import type { ScenePicture } from './draw-scene.ts';
import { makeFrame } from './frame.ts';

export interface CalloutSpots {
  /** In the order of the callouts: the point of the map, px, of which each speaks; `null` when it is not in sight. */
  readonly anchors: readonly (readonly [x: number, y: number] | null)[];
  /** Names that a callout should leave readable, as `placeCallouts` takes them. */
  readonly names: readonly ScreenBox[];
}

export function deriveCalloutSpots(
  { atlas, scene, tokens, t, size, lit = [] }: Omit<ScenePicture, 'names' | 'idPrefix'>,
  features: readonly FeatureId[],
): CalloutSpots {
  const visible = selectVisible(atlas, scene);
  const frame = makeFrame(scene.camera, scene.projection, size);
  const drawing = buildDrawing({ atlas: visible, scene, tokens, t, hover: null, lit });
  const { zoom } = scene.camera;
  const view: StageView = { size, project: frame.point, zoom, drawing: selectStill(drawing, zoom) };
  return {
    anchors: features.map((id) => calloutAnchor(view, visible, id)),
    names: namesInView(view, visible),
  };
}
