/**
 * Finds targets with the same words as others, wholly or in large part, because the brief repeats lists,
 * citations and formulas. All fingerprints use one hash, so their common range can be compared and represents
 * the rest. Common pairs weigh little (inverse document frequency, Spärck Jones 1972).
 */
import type { Target } from './targets.ts';

/** `share` of the pairs of `of` occurs in `target`. */
export interface Likeness {
  readonly target: number;
  readonly of: number;
  readonly share: number;
}

/** Minimum share of one target found in the other. */
const ALIKE = 0.5;
/** Minimum comparable pairs and share of a fingerprint to represent the rest. */
const COMPARABLE = 4;
const COMPARABLE_SHARE = 0.5;

/** Returns each pair of look-alikes in both directions. */
export function findLookAlikes(targets: readonly Target[]): readonly Likeness[] {
  const holders = new Map<number, number>();
  for (const { fingerprint } of targets) {
    for (const hash of fingerprint.hashes) holders.set(hash, (holders.get(hash) ?? 0) + 1);
  }
  const shares = targets.map((target, index) =>
    targets.map((of, other) => (other === index ? 0 : shareIn(target, of))),
  );
  return shares.flatMap((row, target) =>
    row.flatMap((share, of) =>
      Math.max(share, shares[of]?.[target] ?? 0) < ALIKE ? [] : [{ target, of, share }],
    ),
  );

  function shareIn(target: Target, of: Target): number {
    if (isListedIn(of, target)) return 1;
    const comparable = [...of.fingerprint.hashes].filter((hash) => hash <= target.fingerprint.limit);
    if (comparable.length < Math.max(COMPARABLE, COMPARABLE_SHARE * of.fingerprint.hashes.size)) return 0;
    return weigh(comparable.filter((hash) => target.fingerprint.hashes.has(hash))) / weigh(comparable);
  }

  function weigh(hashes: readonly number[]): number {
    return hashes.reduce((sum, hash) => sum + Math.log(targets.length / (holders.get(hash) ?? 1)), 0);
  }
}

/** Headings also occur in the table of contents. */
function isListedIn(heading: Target, list: Target): boolean {
  return heading.kind === 'heading' && list.kind === 'toc';
}
