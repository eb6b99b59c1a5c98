/** Fast hashes of texts, which are not for secrets. */

const FNV_PRIME = 0x01000193;
const FNV_BEGIN = 0x811c9dc5;

/** FNV-1a, of UTF-16 units; 32 bits. */
export function hashText(text: string): number {
  let hash = FNV_BEGIN;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/** Scatters consecutive numbers over 32 bits; the last step of MurmurHash3. */
export function spreadBits(from: number): number {
  let hash = Math.imul(from ^ (from >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const HIGH_BITS = 0x1f_ffff;

/** 53 bits, which a number holds exactly: two hashes with different factors. Never 0. */
export function fingerprintOf(text: string): number {
  let [low, high] = [FNV_BEGIN, ~FNV_BEGIN];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, FNV_PRIME);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
  }
  return (spreadBits(high) & HIGH_BITS) * 2 ** 32 + spreadBits(low) || 1;
}
