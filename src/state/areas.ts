/**
 * Areas of interest that a planner made, with the way back through their edits, and what is being drawn. They are the planner's own and hold no record of a file:
 * this browser keeps them, and no address has them.
 */
import type { Area, Corner } from '../domain/area.ts';
import type { LegId } from '../domain/ids.ts';
import type { WaysBack } from './ways-back.ts';

/** Areas are in the order in which they were made. */
export interface AreasState extends WaysBack<Area> {
  /** The browser did not let them be kept: they last as long as the page. */
  readonly isRefused: boolean;
  /** There is a live map to draw on. */
  readonly canDraw: boolean;
  /** What is being drawn or measured. */
  readonly sketch: Sketch | null;
}

export interface Sketch {
  readonly purpose: 'area' | 'measure';
  /** The area whose corners these are; `null` for a new one. */
  readonly replaces: string | null;
  readonly corners: readonly SketchCorner[];
  /** Where the keyboard stands: the next corner. `null` until it is asked for. */
  readonly crosshair: Corner | null;
  /** A measured way has its last corner; it stays in sight. */
  readonly isDone: boolean;
}

export interface SketchCorner {
  readonly at: Corner;
  /** The leg on whose line it was set. */
  readonly leg: LegId | null;
}

export const INITIAL_AREAS: AreasState = {
  kept: [],
  past: [],
  future: [],
  steps: 0,
  isRefused: false,
  canDraw: false,
  sketch: null,
};
