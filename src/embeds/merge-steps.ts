/** A row of a list with steps. */
export interface StepRow<T> {
  readonly row: T;
  /** The only step it is for; `null` for all. */
  readonly step: number | null;
}

/**
 * Merges several lists into one, from which each results by omitting the rows of the others; rows common to
 * all, in the same order, appear once.
 *
 * @param lists of the steps, in their order
 */
export function mergeSteps<T>(
  lists: readonly (readonly T[])[],
  isSame: (one: T, other: T) => boolean,
): readonly StepRow<T>[] {
  const [first = [], ...others] = lists;
  const merged: StepRow<T>[] = [];
  /** Rows of each list already merged. */
  const taken = lists.map(() => 0);
  const takeTo = (step: number, end: number) => {
    const rows = (lists[step] ?? []).slice(taken[step], end);
    merged.push(...rows.map((row) => ({ row, step })));
    taken[step] = end;
  };
  for (const [at, row] of first.entries()) {
    const found = others.map((list, other) =>
      list.findIndex((one, index) => index >= (taken[other + 1] ?? 0) && isSame(row, one)),
    );
    if (found.includes(-1)) continue;
    const ends = [at, ...found];
    for (const [step, end] of ends.entries()) takeTo(step, end);
    merged.push({ row, step: null });
    for (const [step, end] of ends.entries()) taken[step] = end + 1;
  }
  for (const [step, list] of lists.entries()) takeTo(step, list.length);
  return merged;
}
