/** The user's notes and drafts of notes. Saved in this browser only, never in a URL or a page for others. */
import type { PlannerNote, PlannerNoteTie } from '../../../domain/planner-note.ts';

/** Unsaved text, which stays where it was typed. */
export interface PlannerNoteDraft {
  /** Id of the note being changed; `null` for a new one. */
  readonly id: string | null;
  readonly tie: PlannerNoteTie;
  readonly text: string;
}

export interface PlannerNotesState {
  readonly list: readonly PlannerNote[];
  readonly drafts: readonly PlannerNoteDraft[];
  /** The browser refused to save: notes last until the page closes. */
  readonly isRefused: boolean;
  /** Whether notes are marked on the map. */
  readonly isOnMap: boolean;
  /** Whether the user is choosing a place for a new note. */
  readonly isPlacing: boolean;
  /** Link to the place whose notes are open on the map. */
  readonly openAt: Extract<PlannerNoteTie, { kind: 'place' }> | null;
}

export const INITIAL_PLANNER_NOTES: PlannerNotesState = {
  list: [],
  drafts: [],
  isRefused: false,
  isOnMap: true,
  isPlacing: false,
  openAt: null,
};
