/** A row of a list that has steps. */
export interface StepRow<T> {
  readonly row: T;
  /** Number of the step in which alone it stands; `null` where it stands in all. */
  readonly step: number | null;
}

/**
 * One list of several, each of which can be had from it by leaving out the rows of the others; what stands in all of them, in the same order, stands once.
 *
 * @param lists of the steps, in their order
 */
export function mergeSteps<T>(
  lists: readonly (readonly T[])[],
  isSame: (one: T, other: T) => boolean,
): readonly StepRow<T>[] {
  const [first = [], ...others] = lists;
  const merged: StepRow<T>[] = [];
  /** How many rows of each list stand already. */
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
