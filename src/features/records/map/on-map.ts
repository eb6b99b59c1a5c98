import type { MapController } from '../../../map/map-controller.ts';
import type { RowSelectors } from '../state/row-selectors.ts';

/** Props of each map mode. */
export interface OnMap {
  readonly controller: MapController;
  /** Selectors of the shown rows. */
  readonly of: RowSelectors;
}
