/**
 * Gradings of a record: the reliability of its source and the credibility of its information, in the usual
 * letters and numbers; whether it has been checked; its impact; and the user's confidence in all this. Every
 * grading may be left out.
 *
 * Reliability and credibility follow the six-by-six system (Admiralty or NATO system; FM 2-22.3, appendix B).
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

/** Gradings that files bring along, in columns of their own. */
export const FILE_GRADINGS = ['reliability', 'credibility'] as const;
export type FileGrading = (typeof FILE_GRADINGS)[number];

/** A record without a grade. Grades are the index into `GRADES[grading]`, plus 1. */
export const UNGRADED = 0;

/** One entry per row. A grading without any graded row has no column. */
export type GradeColumns = Readonly<Partial<Record<Grading, Uint8Array>>>;

/** Returns all values of a grading's column, ungraded first. */
export function gradesOf(grading: Grading): readonly number[] {
  return [UNGRADED, ...GRADES[grading].map((_, at) => at + 1)];
}
