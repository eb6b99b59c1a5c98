/** A list with the way back through its edits, and forth. Lists are values: a step back leads exactly to what was there. */
export interface WaysBack<T> {
  readonly kept: readonly T[];
  /** How the list stood before, the latest last; and what was undone, the next last. */
  readonly past: readonly (readonly T[])[];
  readonly future: readonly (readonly T[])[];
  /** How many steps were ever made: what comes late from a shelf changes all lists, and is none. */
  readonly steps: number;
}

/** So many steps can be undone. */
const MAX_STEPS = 100;

/** Has exactly these, as one step. */
export function stepTo<T>({ kept, past, steps }: WaysBack<T>, list: readonly T[]): WaysBack<T> {
  return { kept: list, past: [...past, kept].slice(-MAX_STEPS), future: [], steps: steps + 1 };
}

/** `null` where there is nothing to undo. */
export function stepBack<T>({ kept, past, future, steps }: WaysBack<T>): WaysBack<T> | null {
  const before = past.at(-1);
  return before === undefined
    ? null
    : { kept: before, past: past.slice(0, -1), future: [...future, kept], steps };
}

/** `null` where nothing was undone. */
export function stepForth<T>({ kept, past, future, steps }: WaysBack<T>): WaysBack<T> | null {
  const next = future.at(-1);
  return next === undefined
    ? null
    : { kept: next, past: [...past, kept], future: future.slice(0, -1), steps };
}

/** With some as if they had always been there: no step leads to where they were not. */
export function withAlways<T>(ways: WaysBack<T>, fresh: readonly T[]): WaysBack<T> {
  return throughout(ways, (list) => [...fresh, ...list]);
}

/** Brings what a shelf has into a list that was already begun: what it does not know as if it had always been there, and what no edit of this page has touched as another window has left it. `null` where nothing is new. */
export function renewed<T>(
  ways: WaysBack<T>,
  found: readonly T[],
  keyOf: (one: T) => string,
): WaysBack<T> | null {
  const lists = [...ways.past, ways.kept, ...ways.future];
  // What was removed here may still be on its way off the shelf.
  const known = new Set(lists.flat().map(keyOf));
  const fresh = found.filter((one) => !known.has(keyOf(one)));
  const newer = new Map(
    found.flatMap((one) => {
      const standing = untouched(keyOf(one), lists, keyOf);
      const isNew = standing !== null && JSON.stringify(standing) !== JSON.stringify(one);
      return isNew ? [[keyOf(one), one] as const] : [];
    }),
  );
  if (fresh.length === 0 && newer.size === 0) return null;
  const put = (list: readonly T[]) => list.map((old) => newer.get(keyOf(old)) ?? old);
  return withAlways(throughout(ways, put), fresh);
}

/** The one that all steps have the same; `null` where there is none. */
function untouched<T>(key: string, lists: readonly (readonly T[])[], keyOf: (one: T) => string): T | null {
  const all = new Set(lists.map((list) => list.find((one) => keyOf(one) === key)));
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}

/** Changes the list and all that steps lead to, in no step. */
export function throughout<T>(
  { kept, past, future, steps }: WaysBack<T>,
  change: (list: readonly T[]) => readonly T[],
): WaysBack<T> {
  return { kept: change(kept), past: past.map(change), future: future.map(change), steps };
}
