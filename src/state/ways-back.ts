/** A list with undo and redo stacks. Lists are immutable: undo restores exactly the earlier one. */
export interface WaysBack<T> {
  readonly kept: readonly T[];
  /** Earlier lists, latest last; and undone ones, next last. */
  readonly past: readonly (readonly T[])[];
  readonly future: readonly (readonly T[])[];
  /** Number of steps so far: saved items that load late change all lists, but not this number. */
  readonly steps: number;
}

/** Limit of undo steps. */
const MAX_STEPS = 100;

/** Replaces the list as one undo step. */
export function stepTo<T>({ kept, past, steps }: WaysBack<T>, list: readonly T[]): WaysBack<T> {
  return { kept: list, past: [...past, kept].slice(-MAX_STEPS), future: [], steps: steps + 1 };
}

/** `null` if there is nothing to undo. */
export function stepBack<T>({ kept, past, future, steps }: WaysBack<T>): WaysBack<T> | null {
  const before = past.at(-1);
  return before === undefined
    ? null
    : { kept: before, past: past.slice(0, -1), future: [...future, kept], steps };
}

/** `null` if nothing was undone. */
export function stepForth<T>({ kept, past, future, steps }: WaysBack<T>): WaysBack<T> | null {
  const next = future.at(-1);
  return next === undefined
    ? null
    : { kept: next, past: [...past, kept], future: future.slice(0, -1), steps };
}

/** Adds items to the list and to every undo step, so that undo never removes them. */
export function withAlways<T>(ways: WaysBack<T>, fresh: readonly T[]): WaysBack<T> {
  return throughout(ways, (list) => [...fresh, ...list]);
}

/**
 * Merges saved items into a list in use: adds unknown ones to every undo step, and updates those not edited
 * in this page from another window. `null` if nothing is new.
 */
export function renewed<T>(
  ways: WaysBack<T>,
  found: readonly T[],
  keyOf: (one: T) => string,
): WaysBack<T> | null {
  const lists = [...ways.past, ways.kept, ...ways.future];
  // Items removed here may not be deleted from the database yet.
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

/** Returns the item that is the same in all steps; otherwise `null`. */
function untouched<T>(key: string, lists: readonly (readonly T[])[], keyOf: (one: T) => string): T | null {
  const all = new Set(lists.map((list) => list.find((one) => keyOf(one) === key)));
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}

/** Changes the list and all undo steps, without a new step. */
export function throughout<T>(
  { kept, past, future, steps }: WaysBack<T>,
  change: (list: readonly T[]) => readonly T[],
): WaysBack<T> {
  return { kept: change(kept), past: past.map(change), future: future.map(change), steps };
}
