/** Anchors of a chapter's callouts on its drawn map; on the left side of a comparison. */
import type { FeatureId } from '../domain/ids.ts';
import { type CalloutAnchor, calloutAnchor, type ScreenView } from '../layers/screen-view.ts';
import type { Size } from '../lib/mercator.ts';
import { type Beneath, deriveBeneath } from './beneath.ts';
import { selectStill } from './draw-map.ts';
import { drawVisible, type SceneInput } from './draw-scene.ts';
import { makeFixedPen } from './fixed-pen.ts';
import { roomOfNames, sidesOf } from './sides.ts';

export interface CalloutSpots {
  /** In the order of the callouts; `null` if the feature is out of view. */
  readonly anchors: readonly (CalloutAnchor | null)[];
  readonly beneath: Beneath;
  /** Of the map that has the callouts, CSS px. */
  readonly size: Size;
}

export function deriveCalloutSpots(
  { atlas, tokens, t, lit = [], isForPaper = false, ...whole }: Omit<SceneInput, 'names' | 'idPrefix'>,
  features: readonly FeatureId[],
): CalloutSpots {
  const sides = sidesOf(whole.scene, whole.size);
  const [{ scene, size }] = sides;
  const { atlas: visible, drawing } = drawVisible({ atlas, scene, tokens, t, lit });
  const pen = { ...makeFixedPen(scene, size), isForPaper };
  const { frame, zoom } = pen;
  const view: ScreenView = { size, project: frame.point, zoom, drawing: selectStill(drawing, zoom) };
  const beneath = deriveBeneath(pen, { atlas: visible, drawing, tokens, language: scene.language });
  const titles = roomOfNames(sides);
  return {
    anchors: features.map((id) => calloutAnchor(view, visible, id)),
    beneath: {
      ...beneath,
      names: [...beneath.names, ...titles],
      fixed: [...beneath.fixed, ...titles],
    },
    size,
  };
}
