/**
 * Fingerprints from which the words of a passage can be recognised but not read: the smallest hashes of its
 * pairs of neighbouring words.
 *
 * Method: shingles of two words (Broder, On the resemblance and containment of documents, 1997). The smallest
 * hashes are a uniform sample without replacement of all pairs (Cohen and Kaplan, Summarizing data using
 * bottom-k sketches, 2007), so the share of them found in a text estimates the share of the passage in it.
 * All passages use one hash, so a pair below `limit` that is not among the hashes is not in the passage.
 *
 * At most half of the pairs are stored (all of them for a title or formula of a few words), so that the
 * passage cannot be rebuilt by guessing each next word.
 */
import { PAIR_BITS } from './pair-hash.ts';
import { splitText } from './split.ts';

export interface Fingerprint {
  /** Number of different pairs in the passage. */
  readonly pairs: number;
  /** In ascending order. */
  readonly hashes: ReadonlySet<number>;
  /** `hashes` contains every pair of the passage up to this hash. */
  readonly limit: number;
}

const MAX_HASHES = 64;
const MIN_HASHES = 10;
const BYTES = PAIR_BITS / 8;
const EVERY_PAIR = 2 ** PAIR_BITS;

/** Returns the number of words and, as base64, the number of pairs and the hashes, three bytes each. */
export function makeFingerprint(text: string): { readonly words: number; readonly sketch: string } {
  const { words, hashes } = pairsOf(text);
  const kept = Math.min(MAX_HASHES, Math.max(MIN_HASHES, Math.ceil(hashes.length / 2)));
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

/** Fingerprints a known text with all of its pairs. */
export function fingerprintAll(text: string): Fingerprint {
  const { hashes } = pairsOf(text);
  return { pairs: hashes.length, hashes: new Set(hashes), limit: EVERY_PAIR };
}

function pairsOf(text: string): { readonly words: number; readonly hashes: readonly number[] } {
  const { starts, pairs } = splitText(text);
  return { words: starts.length, hashes: [...new Set(pairs.subarray(1))].sort((a, b) => a - b) };
}
