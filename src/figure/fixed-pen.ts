import type { Size } from '../lib/mercator.ts';
import type { Scene } from '../scene/scene.ts';
import { makeFrame } from './frame.ts';
import type { Pen } from './pen.ts';
import { makeFixedSurface } from './surface.ts';

/** Makes a pen for measuring a map of a scene without drawing it. */
export function makeFixedPen({ camera, projection }: Pick<Scene, 'camera' | 'projection'>, size: Size): Pen {
  const frame = makeFrame(camera, projection, size);
  return {
    frame,
    outlineFrame: frame,
    surface: makeFixedSurface(''),
    zoom: camera.zoom,
    definitions: new Map(),
  };
}
