import type { MapController } from '../../../map/map-controller.ts';
import type { PictureOfRows } from '../../../state/selectors/picture-of-rows.ts';

/** What a way of showing own incidents is given. */
export interface OnMap {
  /** Of the map that it is put on. */
  readonly controller: MapController;
  /** The rows that are shown. */
  readonly of: PictureOfRows;
}
