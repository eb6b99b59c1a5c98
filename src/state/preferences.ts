/** What a reader set for this device. Kept in localStorage, see `persistence.ts`. */
import type { Notation } from '../lib/notations.ts';

export interface Preferences {
  /** Whether the side panels are open on wide screens. */
  readonly layerPanelOpen: boolean;
  readonly featurePanelOpen: boolean;
  /** Reading mode: the map frames what the passage being read speaks of. */
  readonly mapFollowsText: boolean;
  /** How positions are written. */
  readonly notation: Notation;
  /** Whether this browser keeps what is planned in it. */
  readonly savesWork: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  layerPanelOpen: true,
  featurePanelOpen: true,
  mapFollowsText: true,
  notation: 'decimal',
  savesWork: true,
};
