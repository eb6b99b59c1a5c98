/** The user's settings on this device. Saved in localStorage, see `persistence.ts`. */
import type { Notation } from '../lib/notations.ts';

export interface Preferences {
  /** Whether the side panels are open on wide screens. */
  readonly layerPanelOpen: boolean;
  readonly featurePanelOpen: boolean;
  /** Whether the legend on the map is open; `null` for open where it has room. */
  readonly legendOpen: boolean | null;
  /** Reading mode: the map frames the places in the passage being read. */
  readonly mapFollowsText: boolean;
  /** Format of positions. */
  readonly notation: Notation;
  /** Whether this browser saves the user's work. */
  readonly keepsWork: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  layerPanelOpen: true,
  featurePanelOpen: true,
  legendOpen: null,
  mapFollowsText: true,
  notation: 'decimal',
  keepsWork: true,
};
