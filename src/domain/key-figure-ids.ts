/** Ids of the key figures in display order. Apart from their schema, which the browser does not load. */
export const KEY_FIGURE_IDS = [
  'schengen',
  'detections',
  'seizures',
  'scores',
  'coverage',
  'changes',
  'passages',
  'business-model',
  'landscape',
] as const;

export type KeyFigureId = (typeof KEY_FIGURE_IDS)[number];

export function isKeyFigureId(id: string): id is KeyFigureId {
  return KEY_FIGURE_IDS.some((known) => known === id);
}
