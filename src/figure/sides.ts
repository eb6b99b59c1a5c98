/** The two sides of a comparison in a still picture: side by side, as no one can move a divider there. */
import type { Size } from '../lib/mercator.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import { cameraForSize } from '../scene/camera-for-size.ts';
import { rightSideOf } from '../scene/comparison.ts';
import type { Scene } from '../scene/scene.ts';

export interface Side {
  /** Without comparison; its camera fits the side. */
  readonly scene: Scene;
  readonly size: Size;
  /** Left edge in the picture, px. */
  readonly x: number;
}

/** Between the sides, px. */
const GAP_PX = 2;

/** Returns the scene itself without a comparison; else left and right, which show the area of the whole. */
export function sidesOf(scene: Scene, size: Size): readonly [Side] | readonly [Side, Side] {
  const right = rightSideOf(scene);
  if (right === null) return [{ scene, size, x: 0 }];
  const width = Math.floor((size.width - GAP_PX) / 2);
  const half = { width, height: size.height };
  // On screen, two maps side by side are as wide as here; a divider moves over the whole width.
  const camera = scene.comparison?.way === 'beside' ? scene.camera : cameraForSize(scene.camera, size, half);
  return [
    { scene: { ...scene, comparison: null, camera }, size: half, x: 0 },
    { scene: { ...right, camera }, size: half, x: size.width - width },
  ];
}

/** Room for the name of a side in its lower left corner: most names need no more. */
const NAME_ROOM = { share: 0.7, heightPx: 52 };

/** Returns the room for the names of the sides, px; none without a comparison. */
export function roomOfNames(sides: readonly Side[]): readonly ScreenBox[] {
  if (sides.length < 2) return [];
  return sides.map(({ x, size: { width, height } }) => [
    x,
    height - NAME_ROOM.heightPx,
    x + width * NAME_ROOM.share,
    height,
  ]);
}
