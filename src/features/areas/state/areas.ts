/** The user's areas of interest, and the shape being drawn. Saved in this browser only, never in a URL. */
import type { Area, Corner } from '../../../domain/area.ts';
import type { LegId } from '../../../domain/ids.ts';

export interface AreasState {
  /** In the order of creation. */
  readonly list: readonly Area[];
  /** The browser refused to save: areas last until the page closes. */
  readonly isRefused: boolean;
  /** Whether there is a live map to draw on. */
  readonly canDraw: boolean;
  /** The shape being drawn or measured. */
  readonly sketch: Sketch | null;
}

export interface Sketch {
  readonly purpose: 'area' | 'measure';
  /** Id of the area being edited; `null` for a new one. */
  readonly replaces: string | null;
  readonly corners: readonly SketchCorner[];
  /** Next corner, moved by keyboard; `null` until the keyboard is used. */
  readonly crosshair: Corner | null;
  /** Whether the measurement has ended; its line stays visible. */
  readonly isDone: boolean;
}

export interface SketchCorner {
  readonly at: Corner;
  /** Leg that the corner lies on. */
  readonly leg: LegId | null;
}

export const INITIAL_AREAS: AreasState = {
  list: [],
  isRefused: false,
  canDraw: false,
  sketch: null,
};
