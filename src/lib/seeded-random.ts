/**
 * Reproducible random numbers for a seed: the generator mulberry32 (Ettinger 2017), with a period of 2^32.
 * For simulation runs, not for secrets.
 *
 * @param seed its lowest 32 bits are used
 * @returns a generator of uniform numbers 0 ≤ n < 1
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
