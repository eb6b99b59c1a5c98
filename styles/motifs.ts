/**
 * What keeps the six markets apart without colour: each swatch number has a line motif of its own. Order of the swatches:
 * 1 drugs, 2 people, 3 arms, 4 counterfeit goods, 5 waste, 6 cybercrime.
 *
 * Dashes are in multiples of the line's width, as in MapLibre's `line-dasharray`, and differ in rhythm, not only in length, so that
 * they survive scaling and photocopying. Dotted and long-dashed lines are left free: they stand for evidence.
 */
export interface Motif {
  /** Ink and gap in turn, in line widths; empty for a continuous line. */
  readonly dash: readonly number[];
  /** A mark set on the line at intervals, told apart by shape. */
  readonly marker: 'none' | 'bar' | 'ring' | 'square' | 'triangle' | 'cross';
  /** Distance between markers, in CSS pixels. */
  readonly markerEveryPx: number;
}

export type SwatchNumber = 1 | 2 | 3 | 4 | 5 | 6;

export const MOTIFS: Record<SwatchNumber, Motif> = {
  1: { dash: [], marker: 'none', markerEveryPx: 0 },
  2: { dash: [], marker: 'bar', markerEveryPx: 56 },
  3: { dash: [], marker: 'square', markerEveryPx: 64 },
  4: { dash: [], marker: 'triangle', markerEveryPx: 64 },
  5: { dash: [], marker: 'ring', markerEveryPx: 64 },
  6: { dash: [7, 1.5, 1.5, 1.5], marker: 'cross', markerEveryPx: 64 },
};
