/** What the map tells the code around it. */
import type { FeatureId } from '../domain/ids.ts';
import type { Camera } from '../scene/scene.ts';
import type { RevealState } from './chapter-motion.ts';
import type { MapView } from './map-projection.ts';
import type { MapState } from './map-state.ts';

export interface MapCallbacks {
  readonly onState: (state: MapState) => void;
  /** The feature under the pointer; `null` for none. */
  readonly onHover: (feature: FeatureId | null) => void;
  /** Called with the features at a pressed point, nearest first; empty for none. */
  readonly onPick: (features: readonly FeatureId[]) => void;
  /** Called once after each move, at rest. */
  readonly onCamera: (camera: Camera) => void;
  readonly onContextLost: () => void;
  /** The map draws again. */
  readonly onContextRestored: () => void;
  /** Called when a chapter's reveal starts or ends. */
  readonly onReveal: (state: RevealState) => void;
}

/** Returns the action for a press at a point; `null` if no user object is there. */
export type PickOwn = (
  point: readonly [x: number, y: number],
  tolerancePx: number,
  view: MapView,
  /** [lng, lat] of the point. */
  position: readonly [number, number],
) => (() => void) | null;

/** Takes every press and move on the map, for drawing; features are not picked meanwhile. */
export interface MapTool {
  /** @param position [lng, lat] of the point */
  readonly onPress: (point: readonly [x: number, y: number], position: readonly [number, number]) => void;
  /** Called on double press. */
  readonly onDouble: () => void;
  readonly onMove: (point: readonly [x: number, y: number], position: readonly [number, number]) => void;
}
