/** The user's gradings of records. Saved in this browser by checksum of the file, if saving is allowed. */
import type { ChosenGrades } from '../analysis/incidents/grade-rows.ts';
import type { GradeColumns, Grading } from '../domain/grading.ts';

export const ALL_GRADES: ChosenGrades = {
  reliability: null,
  credibility: null,
  validation: null,
  impact: null,
  confidence: null,
};

/** One grading of one or many records, for undo. */
export interface GradeEdit {
  readonly grading: Grading;
  readonly changes: readonly {
    /** Key of the set. */
    readonly set: number;
    /** Whole columns, which are never mutated. */
    readonly before: Uint8Array | null;
    readonly after: Uint8Array | null;
  }[];
  /** Number of records with a changed grade. */
  readonly count: number;
}

export interface GradingsState {
  /** By key of the set. */
  readonly columns: ReadonlyMap<number, GradeColumns>;
  readonly chosen: ChosenGrades;
  /** Undo and redo stacks, the next step at the end. */
  readonly past: readonly GradeEdit[];
  readonly future: readonly GradeEdit[];
  /** Number of gradings so far; saved grades that load late change every step, but not this number. */
  readonly steps: number;
  /**
   * By key of the set, the key of its saved grades; `null` for none, missing while unknown. Sets with the
   * same key come from the same part of the same file, and share their grades.
   */
  readonly shelves: ReadonlyMap<number, string | null>;
  /** Keys of sets whose grades last until the page closes. */
  readonly unsaved: ReadonlySet<number>;
}

export const INITIAL_GRADINGS: GradingsState = {
  columns: new Map(),
  chosen: ALL_GRADES,
  past: [],
  future: [],
  steps: 0,
  shelves: new Map(),
  unsaved: new Set(),
};
