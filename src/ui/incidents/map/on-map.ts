import type { MapController } from '../../../map/map-controller.ts';
import type { RowSelectors } from '../../../state/selectors/row-selectors.ts';

/** What a way of showing own incidents is given. */
export interface OnMap {
  /** Of the map that it is put on. */
  readonly controller: MapController;
  /** The rows that are shown. */
  readonly of: RowSelectors;
}
