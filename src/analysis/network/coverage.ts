/** Of sets of things, each holding some of the same items: which few hold most. */
export interface Coverage {
  /** Sets by number in the order in which they were picked, with how many items each adds. */
  readonly picks: readonly { readonly set: number; readonly added: number }[];
  readonly covered: number;
  /** No pick of as many sets covers more. */
  readonly atMost: number;
}

/** That the greedy pick covers at least, as a part of the best. */
export const GREEDY_PART = 1 - 1 / Math.E;

/**
 * Picks the set that adds most, again and again, of equals the first; it ends early when none adds anything. What is covered is at least 1 − 1/e, 63 %, of what the best pick covers (Nemhauser,
 * Wolsey and Fisher 1978). A closer bound follows from the sets themselves: after any number of picks, no pick covers more than what is covered and what the `count` sets that would add most add.
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
