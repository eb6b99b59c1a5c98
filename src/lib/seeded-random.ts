/**
 * Chance that comes out the same for the same seed, everywhere: the generator mulberry32 (Ettinger 2017), whose 2^32 states are gone through once. For draws, not for secrets.
 *
 * @param seed the lowest 32 bits of it count
 * @returns draws of 0 ≤ n < 1, evenly
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
