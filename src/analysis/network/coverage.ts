/** Maximum coverage: which few sets hold most items. */
export interface Coverage {
  /** Sets in the order of picks, with the number of items each adds. */
  readonly picks: readonly { readonly set: number; readonly added: number }[];
  readonly covered: number;
  /** Upper bound for any pick of as many sets. */
  readonly atMost: number;
}

/** Guaranteed fraction of the best coverage. */
export const GREEDY_PART = 1 - 1 / Math.E;

/**
 * Greedily picks the set that adds most, ties by index, until none adds anything. Coverage is at least 1 −
 * 1/e, 63 %, of the best (Nemhauser, Wolsey and Fisher 1978). The sets give a closer bound: after any number
 * of picks, no pick covers more than the covered items plus the `count` largest gains.
 *
 * @param sets items by number
 */
export function coverMost(sets: readonly ReadonlySet<number>[], count: number): Coverage {
  const covered = new Set<number>();
  const picks: { set: number; added: number }[] = [];
  let atMost = Number.POSITIVE_INFINITY;
  for (;;) {
    const gains = sets.map((set, index) => ({
      index,
      added: [...set].filter((item) => !covered.has(item)).length,
    }));
    const ranked = gains.sort((a, b) => b.added - a.added || a.index - b.index);
    const most = ranked.slice(0, count).reduce((sum, { added }) => sum + added, 0);
    atMost = Math.min(atMost, covered.size + most);
    const [best] = ranked;
    if (picks.length === count || best === undefined || best.added === 0) break;
    picks.push({ set: best.index, added: best.added });
    for (const item of sets[best.index] ?? []) covered.add(item);
  }
  return { picks, covered: covered.size, atMost };
}
