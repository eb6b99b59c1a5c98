/**
 * Parses the values of link parameters without throwing. A value is missing, invalid with problems, or valid,
 * perhaps with problems for what was clamped or left out.
 */
import { makeSceneProblem, type SceneProblem, type SceneProblemCode } from './problems.ts';

export type Parsed<T> =
  | { readonly status: 'missing' }
  | { readonly status: 'invalid'; readonly problems: readonly SceneProblem[] }
  | { readonly status: 'valid'; readonly value: T; readonly problems: readonly SceneProblem[] };

/** Returns the text of a parameter, or `undefined` when the link lacks it. */
export type ReadParameter = (name: string) => string | undefined;

export const MISSING = { status: 'missing' } as const;

export function valid<T>(value: T, problems: readonly SceneProblem[] = []): Parsed<T> {
  return { status: 'valid', value, problems };
}

export function invalid(code: SceneProblemCode, parameter: string, value: string): Parsed<never> {
  return { status: 'invalid', problems: [makeSceneProblem(code, parameter, value)] };
}

export function problemsOf(parsed: Parsed<unknown>): readonly SceneProblem[] {
  return parsed.status === 'missing' ? [] : parsed.problems;
}

/** Plain decimals only: other notations of `Number` (`0x1f`, `1e3`, blanks) are accidents. */
const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
/** More digits add nothing, and `Number` would turn a thousand of them into Infinity. */
const MAX_NUMBER_CHARACTERS = 24;

/** Parses a number; one out of range is corrected with `mend` and reported. */
export function parseNumber(
  read: ReadParameter,
  name: string,
  [low, high]: readonly [number, number],
  mend: (value: number) => number,
): Parsed<number> {
  const text = read(name);
  if (text === undefined) return MISSING;
  if (!DECIMAL.test(text) || text.length > MAX_NUMBER_CHARACTERS) return invalid('not-a-number', name, text);
  const number = Number(text);
  return number < low || number > high
    ? valid(mend(number), [makeSceneProblem('out-of-range', name, text)])
    : valid(number);
}

export function parseChoice<const T extends string>(
  read: ReadParameter,
  name: string,
  choices: readonly T[],
): Parsed<T> {
  const text = read(name);
  if (text === undefined) return MISSING;
  const choice = choices.find((candidate) => candidate === text);
  return choice === undefined ? invalid('unknown-value', name, text) : valid(choice);
}

export function parseYesNo(read: ReadParameter, name: string): Parsed<boolean> {
  const parsed = parseChoice(read, name, ['yes', 'no']);
  return parsed.status === 'valid' ? valid(parsed.value === 'yes', parsed.problems) : parsed;
}

/** Value of an empty list, since an empty value is more likely an accident. */
export const NONE = 'none';

/**
 * Parses a list with commas. Items for which `parseItem` returns `null` are left out and reported; without
 * any left, the parameter is invalid. The result is sorted by `compare` and has no duplicates, so that one
 * choice has one notation.
 */
export function parseList<T extends string>(
  read: ReadParameter,
  name: string,
  code: SceneProblemCode,
  parseItem: (text: string) => T | null,
  compare: (a: T, b: T) => number,
): Parsed<readonly T[]> {
  const text = read(name);
  if (text === undefined) return MISSING;
  if (text === NONE) return valid([]);
  const found = new Set<T>();
  const problems: SceneProblem[] = [];
  for (const part of text.split(',')) {
    const item = parseItem(part);
    if (item === null) problems.push(makeSceneProblem(code, name, part));
    else found.add(item);
  }
  return found.size === 0 ? { status: 'invalid', problems } : valid([...found].sort(compare), problems);
}
