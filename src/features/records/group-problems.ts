import { type CORRECTED, correctionOf } from '../../importers/incidents/corrections.ts';
import {
  OUTCOMES,
  type Outcome,
  PROBLEM_CODES,
  PROBLEM_OUTCOMES,
  type ProblemCode,
  type ProblemTable,
} from '../../importers/incidents/problem-log.ts';

/** Problems with one cause. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly outcome: Outcome;
  /** Indexes into the table of problems, in its order. */
  readonly rows: Uint32Array;
}

/** The key of the words on what to do about a problem, or about a correction by the user. */
export function remedyOf(code: ProblemCode) {
  return isCorrection(code) ? 'problem.corrected.do' : (`problem.${code}.do` as const);
}

function isCorrection(code: ProblemCode): code is CorrectedCode {
  return correctionOf(code) !== undefined;
}

type CorrectedCode = (typeof CORRECTED)[keyof typeof CORRECTED];

/** Whether the user is to choose places for the values of the group. */
export function isToPlace(code: ProblemCode): boolean {
  return code === 'place-unknown' || code === 'place-ambiguous' || code === 'place-crossing';
}

/** Whether the values of the group have places, which the user can change. */
export function isPlacedByName(code: ProblemCode): boolean {
  return code === 'place-by-name' || code === 'position-by-name' || code === 'place-at-crossing';
}

const known = new WeakMap<ProblemTable, readonly ProblemGroup[]>();

/**
 * Groups problems by cause. Words without a market or place come first, as the user can map them; then by outcome, the most
 * serious first, and by count. Cached per table.
 */
export function groupProblems(problems: ProblemTable): readonly ProblemGroup[] {
  const found = known.get(problems);
  if (found !== undefined) return found;
  const lists = PROBLEM_CODES.map((): number[] => []);
  for (let at = 0; at < problems.count; at += 1) lists[problems.code[at] ?? 0]?.push(at);
  const rankOf = ({ code, outcome }: ProblemGroup) =>
    code === 'market-unknown' || isToPlace(code) ? -1 : OUTCOMES.indexOf(outcome);
  const groups = PROBLEM_CODES.flatMap((code, at): ProblemGroup[] => {
    const rows = lists[at] ?? [];
    return rows.length === 0 ? [] : [{ code, outcome: PROBLEM_OUTCOMES[code], rows: Uint32Array.from(rows) }];
  }).sort((a, b) => rankOf(a) - rankOf(b) || b.rows.length - a.rows.length);
  known.set(problems, groups);
  return groups;
}
