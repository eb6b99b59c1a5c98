/** Sums counts and quantities of several sets. Bars are matched by key, not by index. */
import type { BarKey, Dimension } from './dimensions.ts';
import type { ExploredSet } from './explored-set.ts';
import type { ExploredBar } from './incident-store.ts';
import { quantitiesIn } from './measures.ts';

/**
 * Sums rows of all sets under all filters except that of the dimension itself. Includes empty bars, in the
 * order of the first set's keys, then new keys of later sets.
 */
export function addUpCounts(sets: readonly ExploredSet[], dimension: Dimension): readonly ExploredBar[] {
  const byKey = new Map<BarKey, number>();
  for (const { dimensions, counts } of sets) {
    const group = dimensions.findIndex((one) => one.dimension === dimension);
    for (const [bar, key] of (dimensions[group]?.keys ?? []).entries()) {
      byKey.set(key, (byKey.get(key) ?? 0) + (counts.counts[group]?.[bar] ?? 0));
    }
  }
  return [...byKey].map(([key, count]) => ({ key, count }));
}

/** As {@link addUpCounts}, but sums quantities in a base unit, which takes a pass over the rows. */
export function addUpQuantities(
  sets: readonly ExploredSet[],
  dimension: Dimension,
  measure: string,
): readonly ExploredBar[] {
  const byKey = new Map<BarKey, number>();
  for (const { table, dimensions, counts } of sets) {
    const group = dimensions.findIndex((one) => one.dimension === dimension);
    const sums = counts.sums(group, quantitiesIn(table, measure));
    for (const [bar, key] of (dimensions[group]?.keys ?? []).entries()) {
      byKey.set(key, (byKey.get(key) ?? 0) + (sums[bar] ?? 0));
    }
  }
  return [...byKey].map(([key, count]) => ({ key, count }));
}
