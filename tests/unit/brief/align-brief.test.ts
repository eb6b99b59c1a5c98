/** The brief itself, laid out and damaged in every way; where it is not at hand, `align.test.ts` does the same with an original of our own. */
import { describe, expect, it } from 'vitest';
import { alignOriginal } from '../../../src/brief/align.ts';
import { wordsOf } from '../../../src/brief/words.ts';
import { ORIGINAL_CASES } from '../../support/original/cases.ts';
import { makeChance } from '../../support/original/change.ts';
import { judgeAlignment } from '../../support/original/judge-alignment.ts';
import { asFound, readOriginal } from '../../support/original/read-original.ts';
import { HAS_ORIGINAL, originalPassages } from '../../support/original-brief.ts';

const NEEDS = '(needs ../shared/brief/)';
const TIMEOUT_MS = 60_000;
/** The picture that only a caption of the contents list tells of is lost, and its words stand there alone. */
const LOST = 'fig1';

describe('the brief as its pages were read', () => {
  it.skipIf(!HAS_ORIGINAL)(`is recognised, all but the lost figure ${NEEDS}`, { timeout: TIMEOUT_MS }, () => {
    const original = readOriginal();
    const laidOut = asFound(original);
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

  it.skipIf(!HAS_ORIGINAL)(
    `gives spans with the words of the passage ${NEEDS}`,
    { timeout: TIMEOUT_MS },
    () => {
      const original = readOriginal();
      const { text } = asFound(original);
      const words = new Map(originalPassages().map((passage) => [passage.id, bagOf(passage.text)]));
      for (const { id, spans } of alignOriginal(text, original.passages, original)?.passages ?? []) {
        if (spans.length === 0) continue;
        const found = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
        const ranks = [...words].map(([other, bag]) => ({ other, alike: likeness(bagOf(found), bag) }));
        const best = Math.max(...ranks.map(({ alike }) => alike));
        // Twins say the same but for a few words: the passage is at least as good as any.
        expect(ranks.filter(({ alike }) => alike === best).map(({ other }) => other)).toContain(id);
        expect(best).toBeGreaterThan(0.85);
      }
    },
  );

  it.skipIf(!HAS_ORIGINAL)(
    `leaves little over, and that is not the brief’s ${NEEDS}`,
    { timeout: TIMEOUT_MS },
    () => {
      const original = readOriginal();
      const { text } = asFound(original);
      const { extras } = alignOriginal(text, original.passages, original) ?? expect.fail();
      // Titles of boxes, and the cover at the back.
      const lines = extras.map(({ start, end }) => text.slice(start, end));
      expect(lines.length).toBeLessThan(10);
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    },
  );
});

describe('the brief in other forms', () => {
  const runs = ORIGINAL_CASES.flatMap((one) =>
    (one.isFixed ? [1] : [1, 2, 3]).map((seed) => ({ ...one, seed })),
  );
  it.skipIf(!HAS_ORIGINAL).each(runs)(
    `is recognised: $name, seed $seed ${NEEDS}`,
    { timeout: TIMEOUT_MS },
    ({ make, seed, least }) => {
      const original = readOriginal();
      const laidOut = make(original, makeChance(seed));
      const alignment = alignOriginal(laidOut.text, original.passages, original);
      const { wrong, tied, present } = judgeAlignment(alignment ?? expect.fail(), laidOut);
      expect(wrong).toEqual([]);
      expect(tied / present).toBeGreaterThanOrEqual(least);
    },
  );
});

/** How often each word stands in a text. */
function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { word } of wordsOf(text.replace(/<[^<>]+>|\]\([^)]*\)/g, ' ')))
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Words in common, as a share of all (Ruzicka). */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const word of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(word) ?? 0, other.get(word) ?? 0];
    common += Math.min(a, b);
    all += Math.max(a, b);
  }
  return common / all;
}
