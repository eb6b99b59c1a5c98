/** What a reader set for this device. Kept in localStorage, see `persistence.ts`. */

export const UNITS = ['metric', 'imperial'] as const;
export type Units = (typeof UNITS)[number];

export const MOTIONS = ['auto', 'reduced', 'full'] as const;
/** `auto` follows `prefers-reduced-motion`. */
export type Motion = (typeof MOTIONS)[number];

export interface Preferences {
  readonly units: Units;
  readonly motion: Motion;
  /** Whether the side panels are open on wide screens. */
  readonly layerPanelOpen: boolean;
  readonly featurePanelOpen: boolean;
  readonly timelineOpen: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  units: 'metric',
  motion: 'auto',
  layerPanelOpen: true,
  featurePanelOpen: true,
  timelineOpen: true,
};
