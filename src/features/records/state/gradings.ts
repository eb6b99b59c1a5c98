/** The user's gradings of records. Saved in this browser by checksum of the file, if saving is allowed. */
import type { ChosenGrades } from '../../../analysis/incidents/grade-rows.ts';
import type { SavedGrades } from '../../../analysis/incidents/saved-grades.ts';
import type { GradeColumns, Grading } from '../../../domain/grading.ts';

export const ALL_GRADES: ChosenGrades = {
  reliability: null,
  credibility: null,
  validation: null,
  impact: null,
  confidence: null,
};

/** The grades of one grading, before or after one or many records were graded. */
export interface GradedColumns {
  readonly grading: Grading;
  /** Number of records whose grade changes. */
  readonly count: number;
  /** By key of the set. Whole columns, which are never mutated; `null` for none. */
  readonly columns: ReadonlyMap<number, Uint8Array | null>;
}

/** Grades of an earlier file that could be added to a set. */
export interface FoundGrades {
  /** Name of the file that they were given for. */
  readonly file: string;
  /** Number of records. */
  readonly count: number;
  readonly grades: SavedGrades;
  /** By row of the set, its number in the earlier file; one without grades for rows that it lacks. */
  readonly record: Uint32Array;
}

export interface GradingsState {
  /** By key of the set. */
  readonly columns: ReadonlyMap<number, GradeColumns>;
  readonly chosen: ChosenGrades;
  /**
   * By key of the set, the key of its saved grades; `null` for none, missing while unknown. Sets with the
   * same key come from the same part of the same file, and share their grades.
   */
  readonly shelves: ReadonlyMap<number, string | null>;
  /** Keys of sets whose grades last until the page closes. */
  readonly unsaved: ReadonlySet<number>;
  /** By key of the set, grades of an earlier file that could be added. */
  readonly found: ReadonlyMap<number, FoundGrades>;
}

export const INITIAL_GRADINGS: GradingsState = {
  columns: new Map(),
  chosen: ALL_GRADES,
  shelves: new Map(),
  unsaved: new Set(),
  found: new Map(),
};
