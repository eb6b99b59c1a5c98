import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintAll, makeFingerprint, readFingerprint } from '../../../src/brief/fingerprint.ts';
import { splitText } from '../../../src/brief/split.ts';
import { makeChance, pick } from '../../support/original/change.ts';
import { HAS_ORIGINAL, originalPassages } from '../../support/original-brief.ts';

const committed = JSON.parse(
  readFileSync(new URL('../../../geodata/brief/sketches.json', import.meta.url), 'utf8'),
) as { id: string; words: number; sketch: string }[];

/** Words of which hardly two pairs are equal. */
function makeText(words: number, seed: number): string {
  const chance = makeChance(seed);
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  return Array.from({ length: words }, () =>
    Array.from({ length: 6 }, () => pick(letters, chance)).join(''),
  ).join(' ');
}

describe('a fingerprint', () => {
  it('is the same after reading as the pairs it was made of', () => {
    const text = makeText(80, 1);
    const { words, sketch } = makeFingerprint(text);
    const { pairs, hashes, limit } = readFingerprint(sketch);
    const all = [...fingerprintAll(text).hashes];
    expect([words, pairs]).toEqual([80, 79]);
    expect([...hashes]).toEqual(all.slice(0, 40));
    expect(all.filter((hash) => hash <= limit)).toEqual([...hashes]);
  });

  it('keeps all pairs of a title, half of a sentence, and 64 of a page', () => {
    const kept = [4, 10, 15, 61, 400].map(
      (words) => readFingerprint(makeFingerprint(makeText(words, words)).sketch).hashes.size,
    );
    expect(kept).toEqual([3, 9, 10, 30, 64]);
  });

  it('knows all pairs where it says so', () => {
    expect(readFingerprint(makeFingerprint('All rights reserved').sketch).limit).toBe(2 ** 24);
    expect(fingerprintAll(makeText(100, 1)).limit).toBe(2 ** 24);
  });

  it('estimates how much of a text stands in another', () => {
    const errors = Array.from({ length: 60 }, (_, seed) => {
      const text = makeText(200, seed);
      const words = text.split(' ');
      const kept = 20 + 3 * seed;
      const elsewhere = new Set(
        splitText([makeText(300, 1000 + seed), ...words.slice(0, kept)].join(' ')).pairs,
      );
      const { hashes } = readFingerprint(makeFingerprint(text).sketch);
      return [...hashes].filter((hash) => elsewhere.has(hash)).length / hashes.size - (kept - 1) / 199;
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // The error of a share of 64 of 199 is 0.05 at most; of the mean of 60 it is 0.007.
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.2);
  });

  it('cannot be strung together: what it keeps of a paragraph breaks off after a few words', () => {
    const text = makeText(150, 3);
    const { hashes } = readFingerprint(makeFingerprint(text).sketch);
    const runs = [...splitText(text).pairs.subarray(1)]
      .map((pair) => (hashes.has(pair) ? '#' : ' '))
      .join('')
      .match(/#+/g);
    expect(Math.max(...(runs ?? []).map(({ length }) => length))).toBeLessThan(9);
  });
});

describe('the committed fingerprints', () => {
  it('are 130 of at most 25 kB together', () => {
    expect(new Set(committed.map(({ id }) => id)).size).toBe(130);
    expect(committed.reduce((sum, { sketch }) => sum + sketch.length, 0)).toBeLessThan(25_000);
  });

  it.skipIf(!HAS_ORIGINAL)(
    'are those of the passages (needs ../shared/brief/; else run npm run fingerprints)',
    () => {
      expect(committed).toEqual(originalPassages().map(({ id, text }) => ({ id, ...makeFingerprint(text) })));
    },
  );
});
