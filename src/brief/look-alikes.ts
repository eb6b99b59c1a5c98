/**
 * Which targets say the same as others, wholly or in large part: the brief repeats lists, citations and formulas. All sketches are taken by
 * one hash, so the part of two that both would tell of can be compared, and stands for the rest. Pairs that many have weigh little (inverse document
 * frequency, Spärck Jones 1972).
 */
import type { Target } from './targets.ts';

/** `share` of the pairs of `of` stands in `target` too. */
export interface Likeness {
  readonly target: number;
  readonly of: number;
  readonly share: number;
}

const ALIKE = 0.5;
/** So many pairs at least, and so much of a sketch, must be comparable to stand for the rest. */
const COMPARABLE = 4;
const COMPARABLE_SHARE = 0.5;

export function findLookAlikes(targets: readonly Target[]): readonly Likeness[] {
  const holders = new Map<number, number>();
  for (const { sketch } of targets) {
    for (const hash of sketch.hashes) holders.set(hash, (holders.get(hash) ?? 0) + 1);
  }
  const sketched = targets.map(({ sketch }) => new Set(sketch.hashes));
  return targets.flatMap(({ kind, sketch }, target) =>
    targets.flatMap((other, of) => {
      if (of === target) return [];
      const share = isListedIn(other, kind) ? 1 : shareIn(other, sketch.limit, sketched[target] ?? new Set());
      return share < ALIKE ? [] : [{ target, of, share }];
    }),
  );

  function shareIn({ sketch }: Target, limit: number, hashes: ReadonlySet<number>): number {
    const comparable = sketch.hashes.filter((hash) => hash <= limit);
    if (comparable.length < Math.max(COMPARABLE, COMPARABLE_SHARE * sketch.hashes.length)) return 0;
    return weigh(comparable.filter((hash) => hashes.has(hash))) / weigh(comparable);
  }

  function weigh(hashes: readonly number[]): number {
    return hashes.reduce((sum, hash) => sum + Math.log(targets.length / (holders.get(hash) ?? 1)), 0);
  }
}

/** A contents list has the headings. */
function isListedIn({ kind }: Target, list: Target['kind']): boolean {
  return kind === 'heading' && list === 'toc';
}
