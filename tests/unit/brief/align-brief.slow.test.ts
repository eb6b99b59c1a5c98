/**
 * Tests `alignOriginal` in every layout and with every kind of damage: with a stand-in for the brief, and with
 * the brief itself where it is available.
 */
import { describe, expect, it } from 'vitest';
import { alignOriginal } from '../../../src/brief/align.ts';
import { wordsOf } from '../../../src/brief/words.ts';
import { BRIEF_TEXTS } from '../../support/original/brief-texts.ts';
import { ORIGINAL_CASES } from '../../support/original/cases.ts';
import { makeChance } from '../../support/original/change.ts';
import { judgeAlignment } from '../../support/original/judge-alignment.ts';
import { asFound, readOriginal } from '../../support/original/read-original.ts';

/** The pages lack this figure; its caption is left only in the list of contents. */
const LOST = 'fig1';

describe.each(BRIEF_TEXTS)('alignOriginal with the pages of $name', (brief) => {
  const original = readOriginal(brief);
  const laidOut = asFound(brief, original);

  it('matches all passages but a lost figure', () => {
    const begun = process.cpuUsage();
    const alignment = alignOriginal(laidOut.text, original.passages, original);
    const { user } = process.cpuUsage(begun);
    const { wrong, missed, covered } = judgeAlignment(alignment ?? expect.fail(), laidOut);
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
    expect(alignment?.counts).toEqual({ matched: 129, changed: 0, unmatched: 1 });
    expect(alignment?.passages.find(({ id }) => id === LOST)?.verdict).toBe('unmatched');
    expect(alignment?.isThisBrief).toBe(true);
    expect(covered).toBeGreaterThan(0.99);
    expect(user / 1e6).toBeLessThan(3);
  });

  it('returns spans that contain the words of their passage', () => {
    const { text } = laidOut;
    const words = new Map(brief.passages.map((passage) => [passage.id, bagOf(passage.text)]));
    for (const { id, spans } of alignOriginal(text, original.passages, original)?.passages ?? []) {
      if (spans.length === 0) continue;
      const found = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
      const ranks = [...words].map(([other, bag]) => ({ other, alike: likeness(bagOf(found), bag) }));
      const best = Math.max(...ranks.map(({ alike }) => alike));
      // Some passages differ by a few words only, so two of them can fit equally well.
      expect(ranks.filter(({ alike }) => alike === best).map(({ other }) => other)).toContain(id);
      expect(best).toBeGreaterThan(0.85);
    }
  });

  it('leaves fewer than ten short lines over as extras', () => {
    const { text } = laidOut;
    const { extras } = alignOriginal(text, original.passages, original) ?? expect.fail();
    // The extras are titles of boxes and the back cover.
    const lines = extras.map(({ start, end }) => text.slice(start, end));
    expect(lines.length).toBeLessThan(10);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});

describe.each(BRIEF_TEXTS)('alignOriginal with changed forms of $name', (brief) => {
  const original = readOriginal(brief);
  const runs = ORIGINAL_CASES.flatMap((one) =>
    (one.isFixed ? [1] : [1, 2, 3]).map((seed) => ({ ...one, seed })),
  );

  it.each(runs)('finds the right passages: $name, seed $seed', ({ make, seed, least }) => {
    const laidOut = make(original, makeChance(seed));
    const alignment = alignOriginal(laidOut.text, original.passages, original);
    const { wrong, tied, present } = judgeAlignment(alignment ?? expect.fail(), laidOut);
    expect(wrong).toEqual([]);
    expect(tied / present).toBeGreaterThanOrEqual(least);
  });
});

/** Counts each word of a text. */
function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { word } of wordsOf(text.replace(/<[^<>]+>|\]\([^)]*\)/g, ' ')))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Ruzicka similarity: the words that two texts have in common, as a share of all their words. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const word of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(word) ?? 0, other.get(word) ?? 0];
    common += Math.min(a, b);
    all += Math.max(a, b);
  }
  return common / all;
}
