import type { Stretch } from './likely-stretches.ts';
import type { SplitText } from './split.ts';
import type { Target } from './targets.ts';

/**
 * Removes parts that mostly repeat fuller ones: they are words of a look-alike. Only a title page repeats its
 * title. Adjacent remaining parts are joined.
 */
export function withoutRepeats(
  parts: readonly Stretch[],
  target: Target | undefined,
  text: SplitText,
): Stretch[] {
  if (target?.kind === 'title') return joinAdjacent(parts);
  const found = new Set<number>();
  const kept = parts
    .map((part) => ({ part, pairs: pairsIn(part, target, text) }))
    .sort((a, b) => b.pairs.size - a.pairs.size)
    .flatMap(({ part, pairs }) => {
      const fresh = [...pairs].filter((pair) => !found.has(pair));
      if (fresh.length < pairs.size / 2) return [];
      for (const pair of fresh) found.add(pair);
      return [part];
    });
  return joinAdjacent(kept.sort((a, b) => a.start - b.start));
}

function pairsIn({ start, end }: Stretch, target: Target | undefined, { pairs }: SplitText): Set<number> {
  return new Set(pairs.subarray(start + 1, end).filter((pair) => target?.fingerprint.hashes.has(pair)));
}

function joinAdjacent(parts: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of parts) {
    const last = joined.at(-1);
    if (last?.end === start) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}
