import { readFingerprint } from '../../../src/brief/fingerprint.ts';
import { splitText } from '../../../src/brief/split.ts';
import type { KnownPassage } from '../../../src/brief/targets.ts';
import type { Span } from './original.ts';

/** Words in a row that count as a copy. In the digest, shorter runs agree by chance or in a phrase. */
const COPIED_WORDS = 25;
/** Minimum number of agreeing pairs outside of names. */
const OWN_PAIRS = 5;

/**
 * Finds copies of 25 words without the text of the brief: runs in which every pair of words that the fingerprint
 * of a passage must have is in it. Fingerprints have half of the pairs of a passage or fewer, which is enough
 * for 99 of 100 such copies.
 */
export function findFingerprintRuns(
  text: string,
  names: readonly Span[],
  passages: readonly KnownPassage[],
): string[] {
  const { pairs, starts, ends } = splitText(text);
  const skipped = [...names, ...quotedIn(text)];
  const isName = Array.from(starts, (from, at) =>
    skipped.some(({ start, end }) => start <= from && (ends[at] ?? 0) <= end),
  );
  const found: string[] = [];
  for (const { id, sketch } of passages) {
    const { hashes, limit } = readFingerprint(sketch);
    const mustBeStored = (pair = 0): boolean => pair <= limit;
    let from = 0;
    for (let at = 1; at < pairs.length; at += 1) {
      if (mustBeStored(pairs[at]) && !hashes.has(pairs[at] ?? 0)) from = at;
      if (at - from + 1 < COPIED_WORDS) continue;
      const first = at + 1 - COPIED_WORDS;
      const own = [...pairs.subarray(first + 1, at + 1)].filter(
        (pair, n) => mustBeStored(pair) && !(isName[first + n] && isName[first + n + 1]),
      );
      if (own.length >= OWN_PAIRS) found.push(`${id}: “${text.slice(starts[first], ends[at])}”`);
    }
  }
  return found;
}

function quotedIn(text: string): Span[] {
  return Array.from(text.matchAll(/“[^”]+”/gu), ({ 0: quoted, index }) => ({
    start: index,
    end: index + quoted.length,
  }));
}
