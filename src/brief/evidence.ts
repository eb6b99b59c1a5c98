/**
 * What a pair of words says about the passage that it stands in, in nats (natural logarithms of how much likelier the pair is there than
 * in any text).
 *
 * A pair that is in a passage's fingerprint speaks for it, the more the rarer it is in the loaded text and in the brief; a pair that would be in the
 * fingerprint if the passage had it speaks against it; any other says nothing by itself. But when all that can be compared of a passage stands in another,
 * what cannot be compared probably does too: without that, of two look-alikes the one with the fuller fingerprint would win.
 */
import { findLookAlikes, type Likeness } from './look-alikes.ts';
import type { SplitText } from './split.ts';
import type { Target } from './targets.ts';

/** Of the pairs of a passage, this share is there in a text that is damaged as badly as is worth knowing it: nine words of ten. */
const KEPT = 0.8;
/** A pair that the passage does not have, in the middle of it. */
export const MISS = Math.log(1 - KEPT);
/** No pair is taken to be rarer: one coincidence must not decide. */
const RAREST = 1 / 500;

interface Holder {
  /** Index of the target. */
  readonly target: number;
  /** How likely the target has the pair: 1 when it is in its fingerprint, less when only a look-alike has it. */
  readonly likelihood: number;
}

export interface Evidence {
  readonly targets: readonly Target[];
  readonly lookAlikes: readonly Likeness[];
  /** Who has a pair, by its hash. */
  readonly holders: ReadonlyMap<number, readonly Holder[]>;
  /**
   * How strongly a pair speaks for who has it, when the words before it are known to be theirs: little, when its first word is followed by its
   * second elsewhere too. A phrase that several passages have is one coincidence, however many words it has.
   */
  readonly weights: ReadonlyMap<number, number>;
  /** How strongly a pair speaks for the brief, by itself. */
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

/** How often pairs that a fingerprint has stand in the text, and how often their first words do. */
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

/** What cannot be compared of a look-alike it probably has too. */
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
