/** Gradings of own incidents: what their planner makes of them. Kept in this browser by the checksum of the file, as far as the browser keeps anything. */
import type { ChosenGrades } from '../analysis/incidents/grade-rows.ts';
import type { GradeColumns, Grading } from '../domain/grading.ts';

export const ALL_GRADES: ChosenGrades = {
  reliability: null,
  credibility: null,
  validation: null,
  impact: null,
  confidence: null,
};

/** One act of grading, of one record or of many, with the way back. */
export interface GradeEdit {
  readonly grading: Grading;
  readonly changes: readonly {
    /** Key of the set. */
    readonly set: number;
    /** Whole columns: none is ever changed. */
    readonly before: Uint8Array | null;
    readonly after: Uint8Array | null;
  }[];
  /** How many records have another grade since. */
  readonly count: number;
}

export interface GradingsState {
  /** By key of the set. */
  readonly columns: ReadonlyMap<number, GradeColumns>;
  readonly chosen: ChosenGrades;
  /** What can be undone, the last at the end; what can be done again, the next at the end. */
  readonly past: readonly GradeEdit[];
  readonly future: readonly GradeEdit[];
  /** How many acts of grading there ever were: kept grades that come late change all of them, and are none. */
  readonly steps: number;
  /**
   * By key of the set, under what name its grades are kept; `null` when they have none. One that is missing is still being found out. Sets of one name are of the same part of the same
   * file, and share their grades.
   */
  readonly shelves: ReadonlyMap<number, string | null>;
  /** Keys of sets whose grades last as long as the page. */
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
