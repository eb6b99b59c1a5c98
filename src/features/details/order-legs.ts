/** Sorts legs in travel order; the data sorts them by name. */
import type { Leg } from '../../domain/atlas.ts';

/** Follows each chain from a start without incoming legs; closed rings come last. Each leg once. */
export function orderLegs(legs: readonly Leg[]): readonly Leg[] {
  const entered = new Set(legs.map((leg) => leg.to));
  const starts = legs.filter((leg) => !entered.has(leg.from));
  const done = new Set<Leg>();
  const ordered: Leg[] = [];
  const follow = (leg: Leg): void => {
    if (done.has(leg)) return;
    done.add(leg);
    ordered.push(leg);
    for (const next of legs) if (next.from === leg.to) follow(next);
  };
  for (const leg of [...starts, ...legs]) follow(leg);
  return ordered;
}
