/**
 * Line motifs that distinguish the six markets without colour. Order of the swatches: 1 drugs, 2 people, 3
 * arms, 4 counterfeit goods, 5 waste, 6 cybercrime.
 *
 * Dashes are multiples of the line's width, as in MapLibre's `line-dasharray`, and differ in rhythm, not only
 * in length, to survive scaling and photocopying. Dotted and long-dashed lines are reserved for evidence.
 */
export interface Motif {
  /** Alternating ink and gap, in line widths; empty for a continuous line. */
  readonly dash: readonly number[];
  /** A mark repeated on the line, distinguished by shape. */
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
