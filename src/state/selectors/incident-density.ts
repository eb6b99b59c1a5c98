/** How densely what passes lies in the view that the map has come to rest in. */
import { type DensityFrame, densityFrame, deriveDensity } from '../../analysis/incidents/density.ts';
import { project, TILE_SIZE_PX } from '../../lib/mercator.ts';
import type { AppState } from '../store.ts';
import type { SelectRows } from './explored-incidents.ts';
import { memoise } from './memoise.ts';

export interface IncidentDensity {
  readonly frame: DensityFrame;
  /** Incidents in 1000 km² of each cell. */
  readonly values: Float32Array;
  readonly most: number;
}

const UNKNOWN_SIZE = { width: 1280, height: 800 };

const selectViewFrame = memoise(
  ({ scene, session }: AppState) => [scene.camera, session.stage] as const,
  (camera, stage) => {
    const [x, y] = project([camera.lng, camera.lat], 0);
    return densityFrame({
      middle: [x / TILE_SIZE_PX, y / TILE_SIZE_PX],
      zoom: camera.zoom,
      ...(stage ?? UNKNOWN_SIZE),
      isTurned: camera.bearing !== 0 || camera.pitch !== 0,
    });
  },
);

/** The same object while the frame says the same. */
const selectFrame: (state: AppState) => DensityFrame = (() => {
  let last: DensityFrame | null = null;
  return (state: AppState) => {
    const now = selectViewFrame(state);
    const isSame =
      last !== null && (Object.keys(now) as (keyof DensityFrame)[]).every((key) => now[key] === last?.[key]);
    if (!isSame || last === null) last = now;
    return last;
  };
})();

/** @param selectRows the rows that lie there */
export function makeSelectDensity(selectRows: SelectRows): (state: AppState) => IncidentDensity {
  return memoise(
    (state: AppState) => [selectRows(state), state.incidents?.sets, selectFrame(state)] as const,
    (shownRows, sets, frame) => {
      const sources = (sets ?? []).flatMap(({ key, taken: { mercator } }) => {
        const shown = shownRows.get(key);
        return shown === undefined ? [] : [{ places: mercator, shown }];
      });
      const values = deriveDensity(sources, frame);
      return { frame, values, most: values.reduce((most, value) => Math.max(most, value), 0) };
    },
  );
}
