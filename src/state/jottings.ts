/** What a planner writes down, with the way back, and what is half written. It is the planner's own: this browser keeps it, and no address and no page for others has it. */
import type { Jotting, JottingTie } from '../domain/jotting.ts';
import type { WaysBack } from './ways-back.ts';

/** Text that is not saved: it waits where it was typed. */
export interface JottingDraft {
  /** The one that is being changed; `null` for a new one. */
  readonly id: string | null;
  readonly tie: JottingTie;
  readonly text: string;
}

export interface JottingsState extends WaysBack<Jotting> {
  readonly drafts: readonly JottingDraft[];
  /** The browser did not let them be kept: they last as long as the page. */
  readonly isRefused: boolean;
  /** Whether they are marked on the map. */
  readonly isOnMap: boolean;
  /** A place for a new one is being looked for on the map. */
  readonly isPlacing: boolean;
  /** The tie to a place whose notes stand over the map. */
  readonly openAt: Extract<JottingTie, { kind: 'place' }> | null;
}

export const INITIAL_JOTTINGS: JottingsState = {
  kept: [],
  past: [],
  future: [],
  steps: 0,
  drafts: [],
  isRefused: false,
  isOnMap: true,
  isPlacing: false,
  openAt: null,
};
