/** What a planner writes down, with the way back, and what is half written. It is the planner's own: this browser keeps it, and no address and no page for others has it. */
import type { PlannerNote, PlannerNoteTie } from '../domain/planner-note.ts';
import type { WaysBack } from './ways-back.ts';

/** Text that is not saved: it waits where it was typed. */
export interface PlannerNoteDraft {
  /** The one that is being changed; `null` for a new one. */
  readonly id: string | null;
  readonly tie: PlannerNoteTie;
  readonly text: string;
}

export interface PlannerNotesState extends WaysBack<PlannerNote> {
  readonly drafts: readonly PlannerNoteDraft[];
  /** The browser did not let them be kept: they last as long as the page. */
  readonly isRefused: boolean;
  /** Whether they are marked on the map. */
  readonly isOnMap: boolean;
  /** A place for a new one is being looked for on the map. */
  readonly isPlacing: boolean;
  /** The tie to a place whose notes stand over the map. */
  readonly openAt: Extract<PlannerNoteTie, { kind: 'place' }> | null;
}

export const INITIAL_PLANNER_NOTES: PlannerNotesState = {
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
