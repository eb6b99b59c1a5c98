/** Counts of several sets as one: bars of the same name are added, whatever place they have in each set. */
import type { BarKey, Dimension } from './dimensions.ts';
import type { ExploredSet } from './explored-set.ts';

export interface Bar {
  readonly key: BarKey;
  readonly count: number;
  /** Sum of the quantities by unit, in the order in which units come up; never over different units. Empty where none is told. */
  readonly quantities: readonly Quantity[];
}

export interface Quantity {
  readonly unit: string;
  readonly sum: number;
}

/**
 * Rows of all sets under the filters but that of the dimension itself. Bars that count nothing are among them; they come in the order of the first set's
 * keys, then of what the next ones add.
 */
export function addUpCounts(
  sets: readonly ExploredSet[],
  dimension: Dimension,
): readonly Omit<Bar, 'quantities'>[] {
  const byKey = new Map<BarKey, number>();
  for (const { dimensions, counts } of sets) {
    const group = dimensions.findIndex((one) => one.dimension === dimension);
    for (const [bar, key] of (dimensions[group]?.keys ?? []).entries()) {
      byKey.set(key, (byKey.get(key) ?? 0) + (counts.counts[group]?.[bar] ?? 0));
    }
  }
  return [...byKey].map(([key, count]) => ({ key, count }));
}

/** The same with quantities, which takes one pass over the rows for each unit. */
export function addUpQuantities(sets: readonly ExploredSet[], dimension: Dimension): readonly Bar[] {
  const byKey = new Map<BarKey, Map<string, number>>();
  for (const { table, dimensions, counts } of sets) {
    const group = dimensions.findIndex((one) => one.dimension === dimension);
    for (const [index, unit] of table.units.entries()) {
      const ofUnit = table.quantity.map((value, row) => (table.unit[row] === index + 1 ? value : Number.NaN));
      for (const [bar, sum] of counts.sums(group, ofUnit).entries()) {
        const key = dimensions[group]?.keys[bar];
        if (key === undefined || sum === 0) continue;
        const units = byKey.get(key) ?? new Map<string, number>();
        byKey.set(key, units.set(unit, (units.get(unit) ?? 0) + sum));
      }
    }
  }
  return addUpCounts(sets, dimension).map((bar) => ({
    ...bar,
    quantities: [...(byKey.get(bar.key) ?? [])].map(([unit, sum]) => ({ unit, sum })),
  }));
}
