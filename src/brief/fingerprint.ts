/**
 * A fingerprint of a passage by which its words can be recognised but not read: hashes of pairs of neighbouring words, and of those only
 * the smallest.
 *
 * Method: shingles of two words (Broder, On the resemblance and containment of documents, 1997). The smallest hashes are a uniform sample
 * without replacement of all pairs (Cohen and Kaplan, Summarizing data using bottom-k sketches, 2007), so the share of them that stands in a
 * stretch of text estimates how much of the passage stands in it, whatever else does. All passages are sampled by one hash, so it is also known
 * of a pair below `limit` that is not among the hashes that it does not stand in the passage.
 *
 * At most half of the pairs are kept (of a title or a formula of a few words all): words known one by one cannot be strung together by
 * guessing the next.
 */
import { PAIR_BITS } from './pair-hash.ts';
import { splitText } from './split.ts';

export interface Fingerprint {
  /** Number of different pairs in the passage. */
  readonly pairs: number;
  /** In ascending order. */
  readonly hashes: ReadonlySet<number>;
  /** Every pair of the passage up to this hash is among `hashes`. */
  readonly limit: number;
}

const MOST = 64;
const LEAST = 10;
const BYTES = PAIR_BITS / 8;
const EVERY_PAIR = 2 ** PAIR_BITS;

/** The number of pairs and the hashes, three bytes each, as base64. */
export function makeFingerprint(text: string): { readonly words: number; readonly sketch: string } {
  const { words, hashes } = pairsOf(text);
  const kept = Math.min(MOST, Math.max(LEAST, Math.ceil(hashes.length / 2)));
  const bytes = [hashes.length, ...hashes.slice(0, kept)].flatMap((value) => [
    value >> 16,
    (value >> 8) & 255,
    value & 255,
  ]);
  return { words, sketch: btoa(String.fromCharCode(...bytes)) };
}

export function readFingerprint(sketch: string): Fingerprint {
  const bytes = atob(sketch);
  const values: number[] = [];
  for (let at = 0; at < bytes.length; at += BYTES) {
    values.push((bytes.charCodeAt(at) << 16) | (bytes.charCodeAt(at + 1) << 8) | bytes.charCodeAt(at + 2));
  }
  const [pairs = 0, ...hashes] = values;
  return { pairs, hashes: new Set(hashes), limit: hashes.length < pairs ? (hashes.at(-1) ?? 0) : EVERY_PAIR };
}

/** The fingerprint of a text that is known: nothing is left out. */
export function fingerprintAll(text: string): Fingerprint {
  const { hashes } = pairsOf(text);
  return { pairs: hashes.length, hashes: new Set(hashes), limit: EVERY_PAIR };
}

function pairsOf(text: string): { readonly words: number; readonly hashes: readonly number[] } {
  const { starts, pairs } = splitText(text);
  return { words: starts.length, hashes: [...new Set(pairs.subarray(1))].sort((a, b) => a - b) };
}
