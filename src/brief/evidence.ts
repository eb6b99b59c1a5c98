/**
 * Evidence of a word pair for a passage, in nats (natural logarithm of how much likelier the pair is there
 * than in any text).
 *
 * A pair in the fingerprint supports the passage, more so the rarer it is in the loaded text and in the
 * brief. A pair that the fingerprint would contain if the passage had it counts against it; other pairs are
 * neutral. When all comparable pairs of a passage occur in another, the rest are assumed to occur there too;
 * otherwise the look-alike with the fuller fingerprint would win.
 */
import { findLookAlikes, type Likeness } from './look-alikes.ts';
import type { SplitText } from './split.ts';
import type { Target } from './targets.ts';

/** Share of a passage's pairs found in the most damaged text worth recognising (nine words of ten intact). */
const KEPT = 0.8;
/** Score of a pair, in the middle of a passage, that the passage does not have. */
export const MISS = Math.log(1 - KEPT);
/** Limits the rarity of a pair: one coincidence must not decide. */
const RAREST = 1 / 500;

interface Holder {
  /** Index of the target. */
  readonly target: number;
  /**
   * Probability that the target has the pair: 1 when in its fingerprint, less when only a look-alike has it.
   */
  readonly likelihood: number;
}

export interface Evidence {
  readonly targets: readonly Target[];
  readonly lookAlikes: readonly Likeness[];
  /** Targets that have a pair, by its hash. */
  readonly holders: ReadonlyMap<number, readonly Holder[]>;
  /**
   * Evidence of a pair for its holders when the words before it belong to them. It is low when the second
   * word often follows the first elsewhere, so a phrase in several passages counts as one coincidence.
   */
  readonly weights: ReadonlyMap<number, number>;
  /** Evidence of a single pair for the brief. */
  readonly rarities: ReadonlyMap<number, number>;
}

export function makeEvidence(targets: readonly Target[], text: SplitText): Evidence {
  const holders = new Map<number, Holder[]>();
  for (const [target, { fingerprint }] of targets.entries()) {
    for (const hash of fingerprint.hashes) {
      const known = holders.get(hash);
      if (known === undefined) holders.set(hash, [{ target, likelihood: 1 }]);
      else known.push({ target, likelihood: 1 });
    }
  }
  const { pairs, firsts } = countPairs(text, holders);
  const weights = new Map<number, number>();
  const rarities = new Map<number, number>();
  for (const [hash, { length }] of holders) {
    const again = Math.max(length, pairs.get(hash) ?? 0) - 1;
    weights.set(hash, natsOf(again / (Math.max(again, firsts.get(hash) ?? 0) + 2)));
    rarities.set(hash, natsOf(again / text.pairs.length));
  }
  const lookAlikes = findLookAlikes(targets);
  addLikelyHolders(holders, targets, lookAlikes);
  return { targets, lookAlikes, holders, weights, rarities };
}

function natsOf(chance: number): number {
  return Math.max(0, Math.log(KEPT / Math.max(RAREST, chance)));
}

/** Counts the fingerprinted pairs in the text, and the first words of those pairs. */
function countPairs(
  text: SplitText,
  holders: ReadonlyMap<number, unknown>,
): Readonly<Record<'pairs' | 'firsts', ReadonlyMap<number, number>>> {
  const words = new Map<number, number>();
  for (const word of text.words) words.set(word, (words.get(word) ?? 0) + 1);
  const [pairs, firsts] = [new Map<number, number>(), new Map<number, number>()];
  for (let at = 1; at < text.pairs.length; at += 1) {
    const pair = text.pairs[at] ?? 0;
    if (!holders.has(pair)) continue;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    firsts.set(pair, words.get(text.words[at - 1] ?? 0) ?? 0);
  }
  return { pairs, firsts };
}

/** Assumes that pairs that cannot be compared also occur in a look-alike. */
function addLikelyHolders(
  holders: Map<number, Holder[]>,
  targets: readonly Target[],
  lookAlikes: readonly Likeness[],
): void {
  for (const { target, of, share: likelihood } of lookAlikes) {
    if (likelihood === 0) continue;
    const limit = targets[target]?.fingerprint.limit ?? 0;
    for (const hash of targets[of]?.fingerprint.hashes ?? []) {
      if (hash <= limit) continue;
      const known = holders.get(hash) ?? [];
      const at = known.findIndex((holder) => holder.target === target);
      if (at < 0) known.push({ target, likelihood });
      else if ((known[at]?.likelihood ?? 0) < likelihood) known[at] = { target, likelihood };
    }
  }
}
