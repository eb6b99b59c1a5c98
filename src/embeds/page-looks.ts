/**
 * Appearance parameters of a page: only those needed before the first paint, because this code is inline in
 * every page.
 */

export const PAGE_THEMES = ['auto', 'light', 'dark', 'contrast', 'print'] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];
/** Parts shown beside the map. */
export const PAGE_PARTS = ['none', 'legend', 'text', 'full'] as const;
export type PageParts = (typeof PAGE_PARTS)[number];

const MIN_HEIGHT_PX = 120;
const MAX_HEIGHT_PX = 4000;

/** CSS px, within bounds; `null` if invalid. */
export function heightOf(value: string | null): number | null {
  if (value === null || !/^\d{1,5}$/.test(value)) return null;
  return Math.min(Math.max(Number(value), MIN_HEIGHT_PX), MAX_HEIGHT_PX);
}
