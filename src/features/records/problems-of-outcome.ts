import {
  OUTCOMES,
  type Outcome,
  PROBLEM_CODES,
  PROBLEM_OUTCOMES,
  type ProblemTable,
} from '../../importers/incidents/problem-log.ts';

const known = new WeakMap<ProblemTable, Readonly<Record<Outcome, Uint32Array>>>();

/** Returns, for each outcome, the indexes of its problems in table order. Cached per table. */
export function problemsOfOutcome(problems: ProblemTable): Readonly<Record<Outcome, Uint32Array>> {
  const found = known.get(problems);
  if (found !== undefined) return found;
  const outcomeOfCode = PROBLEM_CODES.map((code) => OUTCOMES.indexOf(PROBLEM_OUTCOMES[code]));
  const lists = OUTCOMES.map((): number[] => []);
  for (let at = 0; at < problems.count; at += 1) lists[outcomeOfCode[problems.code[at] ?? 0] ?? 0]?.push(at);
  const made = Object.fromEntries(
    OUTCOMES.map((outcome, i) => [outcome, Uint32Array.from(lists[i] ?? [])]),
  ) as unknown as Readonly<Record<Outcome, Uint32Array>>;
  known.set(problems, made);
  return made;
}
