import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintAll, makeFingerprint, readFingerprint } from '../../../src/brief/fingerprint.ts';
import { splitText } from '../../../src/brief/split.ts';
import { printedTitle } from '../../../src/brief/targets.ts';
import { readKnownBrief } from '../../support/known-brief.ts';
import { AVAILABLE_BRIEF } from '../../support/original/brief-texts.ts';
import { makeChance, pick } from '../../support/original/change.ts';

const committed = JSON.parse(
  readFileSync(new URL('../../../geodata/brief/sketches.json', import.meta.url), 'utf8'),
) as { id: string; words: number; sketch: string }[];

/** Makes random words, so that almost no two word pairs are equal. */
function makeText(words: number, seed: number): string {
  const chance = makeChance(seed);
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  return Array.from({ length: words }, () =>
    Array.from({ length: 6 }, () => pick(letters, chance)).join(''),
  ).join(' ');
}

describe('makeFingerprint', () => {
  it('stores the 40 smallest pair hashes of an 80-word text', () => {
    const text = makeText(80, 1);
    const { words, sketch } = makeFingerprint(text);
    const { pairs, hashes, limit } = readFingerprint(sketch);
    const all = [...fingerprintAll(text).hashes];
    expect([words, pairs]).toEqual([80, 79]);
    expect([...hashes]).toEqual(all.slice(0, 40));
    expect(all.filter((hash) => hash <= limit)).toEqual([...hashes]);
  });

  it('keeps all pairs of short texts, half of longer ones, 64 at most', () => {
    const kept = [4, 10, 15, 61, 400].map(
      (words) => readFingerprint(makeFingerprint(makeText(words, words)).sketch).hashes.size,
    );
    expect(kept).toEqual([3, 9, 10, 30, 64]);
  });

  it('sets the highest limit when all pairs are stored', () => {
    expect(readFingerprint(makeFingerprint('All rights reserved').sketch).limit).toBe(2 ** 24);
    expect(fingerprintAll(makeText(100, 1)).limit).toBe(2 ** 24);
  });

  it('estimates which share of a text another text contains', () => {
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
    // A share from 64 of 199 pairs has a standard error of at most 0.05; the mean of 60 shares, of 0.007.
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.2);
  });

  it('keeps no run of nine or more consecutive pairs of a paragraph', () => {
    const text = makeText(150, 3);
    const { hashes } = readFingerprint(makeFingerprint(text).sketch);
    const runs = [...splitText(text).pairs.subarray(1)]
      .map((pair) => (hashes.has(pair) ? '#' : ' '))
      .join('')
      .match(/#+/g);
    expect(Math.max(...(runs ?? []).map(({ length }) => length))).toBeLessThan(9);
  });
});

describe('committed fingerprints', () => {
  it('contains 130 ids and less than 25 kB of sketches', () => {
    expect(new Set(committed.map(({ id }) => id)).size).toBe(130);
    expect(committed.reduce((sum, { sketch }) => sum + sketch.length, 0)).toBeLessThan(25_000);
  });

  it('contains the section headings that the contents list of the brief repeats', () => {
    const { passages, sections } = readKnownBrief();
    const { hashes, limit } = readFingerprint(
      passages.find(({ id }) => id === 'toc.contents')?.sketch ?? expect.fail(),
    );
    const listed = sections.filter(({ id }) => /^[IV]+(\.[A-E])?$/.test(id));
    const pairs = listed
      .flatMap((section) => [...splitText(printedTitle(section)).pairs.subarray(1)])
      .filter((pair) => pair <= limit);
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.filter((pair) => !hashes.has(pair))).toEqual([]);
  });

  it('contains half of the pairs of each passage, at least 10 and at most 64', () => {
    for (const { id, sketch } of committed) {
      const { pairs, hashes } = readFingerprint(sketch);
      expect([id, hashes.size]).toEqual([id, Math.min(pairs, 64, Math.max(10, Math.ceil(pairs / 2)))]);
      expect([...hashes]).toEqual([...hashes].sort((a, b) => a - b));
    }
  });

  it.each(AVAILABLE_BRIEF)('equals those of $name (on failure run npm run fingerprints)', ({ passages }) => {
    expect(committed).toEqual(passages.map(({ id, text }) => ({ id, ...makeFingerprint(text) })));
  });
});
