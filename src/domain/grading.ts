/**
 * What a planner makes of a record: how reliable its source is and how credible what it says, in the letters and numbers that agencies use; whether it has been
 * checked; how grave it is; and how sure the planner is of all that. In every scale the planner may leave a record ungraded.
 *
 * Reliability and credibility are those of the six-by-six system (Admiralty or NATO system; FM 2-22.3, appendix B).
 */
export const GRADES = {
  reliability: ['A', 'B', 'C', 'D', 'E', 'F'],
  credibility: ['1', '2', '3', '4', '5', '6'],
  validation: ['open', 'confirmed', 'disputed', 'refuted'],
  impact: ['low', 'moderate', 'high', 'severe'],
  confidence: ['low', 'moderate', 'high'],
} as const;

export type Grading = keyof typeof GRADES;
export const GRADINGS = Object.keys(GRADES) as readonly Grading[];

/** Of a record that has no grade in a grading. Others are the index into `GRADES[grading]`, plus 1. */
export const UNGRADED = 0;

/** One entry a row of a table; a grading in which no row has a grade has no column. */
export type GradeColumns = Readonly<Partial<Record<Grading, Uint8Array>>>;

/** All grades of a grading as they stand in its column, the ungraded first. */
export function gradesOf(grading: Grading): readonly number[] {
  return [UNGRADED, ...GRADES[grading].map((_, at) => at + 1)];
}
