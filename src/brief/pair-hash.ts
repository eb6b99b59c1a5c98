/**
 * Hashes words and pairs of neighbouring words. They are not secret, but too few and too short to restore a
 * text (see `fingerprint.ts`).
 *
 * Method: FNV-1a for words (Fowler, Noll, Vo, RFC 9923), the finaliser of MurmurHash3 (Appleby) to spread
 * pairs evenly over 24 bits, as sampling the smallest hashes requires.
 */

export const PAIR_BITS = 24;

export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) + second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - PAIR_BITS);
}
