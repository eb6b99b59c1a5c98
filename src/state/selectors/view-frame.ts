/** The part of the world around the view in which the map is at rest. */
import { type DensityFrame, densityFrame } from '../../analysis/incidents/density.ts';
import { project, TILE_SIZE_PX } from '../../lib/mercator.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';

const UNKNOWN_SIZE = { width: 1280, height: 800 };

const selectFrame = memoise(
  ({ scene, session }: AppState) => [scene.camera, session.mapSize] as const,
  (camera, size) => {
    const [x, y] = project([camera.lng, camera.lat], 0);
    return densityFrame({
      middle: [x / TILE_SIZE_PX, y / TILE_SIZE_PX],
      zoom: camera.zoom,
      ...(size ?? UNKNOWN_SIZE),
      isTurned: camera.bearing !== 0 || camera.pitch !== 0,
    });
  },
);

/** The same object while the frame is equal. */
export const selectViewFrame: (state: AppState) => DensityFrame = (() => {
  let last: DensityFrame | null = null;
  return (state: AppState) => {
    const now = selectFrame(state);
    const isSame =
      last !== null && (Object.keys(now) as (keyof DensityFrame)[]).every((key) => now[key] === last?.[key]);
    if (!isSame || last === null) last = now;
    return last;
  };
})();
