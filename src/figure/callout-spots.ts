/** Anchors of a chapter's callouts on its drawn map; on the left side of a comparison. */
import type { FeatureId } from '../domain/ids.ts';
import { type CalloutAnchor, calloutAnchor, type ScreenView } from '../layers/screen-view.ts';
import { type Beneath, deriveBeneath } from './beneath.ts';
import { selectStill } from './draw-map.ts';
import { drawVisible, type SceneInput } from './draw-scene.ts';
import { makeFixedPen } from './fixed-pen.ts';
import { sidesOf } from './sides.ts';

export interface CalloutSpots {
  /** In the order of the callouts; `null` if the feature is out of view. */
  readonly anchors: readonly (CalloutAnchor | null)[];
  readonly beneath: Beneath;
}

export function deriveCalloutSpots(
  { atlas, tokens, t, lit = [], isForPaper = false, ...whole }: Omit<SceneInput, 'names' | 'idPrefix'>,
  features: readonly FeatureId[],
): CalloutSpots {
  const [{ scene, size }] = sidesOf(whole.scene, whole.size);
  const { atlas: visible, drawing } = drawVisible({ atlas, scene, tokens, t, lit });
  const pen = { ...makeFixedPen(scene, size), isForPaper };
  const { frame, zoom } = pen;
  const view: ScreenView = { size, project: frame.point, zoom, drawing: selectStill(drawing, zoom) };
  return {
    anchors: features.map((id) => calloutAnchor(view, visible, id)),
    beneath: deriveBeneath(pen, { atlas: visible, drawing, tokens, language: scene.language }),
  };
}
