/** What a reader set for this device. Kept in localStorage, see `persistence.ts`. */

export interface Preferences {
  /** Whether the side panels are open on wide screens. */
  readonly layerPanelOpen: boolean;
  readonly featurePanelOpen: boolean;
  /** Reading mode: the map frames what the passage being read speaks of. */
  readonly mapFollowsText: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  layerPanelOpen: true,
  featurePanelOpen: true,
  mapFollowsText: true,
};
