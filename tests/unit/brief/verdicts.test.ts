import { describe, expect, it } from 'vitest';
import { makeEvidence } from '../../../src/brief/evidence.ts';
import { fingerprintAll } from '../../../src/brief/fingerprint.ts';
import type { Reading } from '../../../src/brief/readings.ts';
import { splitText } from '../../../src/brief/split.ts';
import type { Target } from '../../../src/brief/targets.ts';
import { judge, type Verdict } from '../../../src/brief/verdicts.ts';

const TEXT = 'the whole of a small passage, and after it some words that are of none';
const split = splitText(TEXT);
const target = (id: string, kind: Target['kind'], text = `the words of ${id}`): Target => ({
  id,
  section: 'A',
  kind,
  fingerprint: fingerprintAll(text),
});
const TARGETS = [
  target('A.1', 'paragraph'),
  target('A.2', 'paragraph'),
  target('toc', 'toc'),
  target('A.3', 'paragraph', 'the whole of a small passage'),
];
const evidence = makeEvidence(TARGETS, split);

/** A reading with the best values, except for the given ones. */
function reading(index: number, own: Partial<Reading> = {}): Reading {
  const parts = [{ start: 7 + index, end: 8 + index }];
  return { target: index, parts, share: 1, purity: 1, nats: 100, lead: 20, ...own };
}

function verdictOf(own: Partial<Reading>, index = 0, others: readonly Reading[] = []): Verdict | undefined {
  const readings = [reading(index, own), ...others];
  return judge(new Map(readings.map((one) => [one.target, one])), split, evidence).get(index);
}

describe('judge', () => {
  it.each<[what: string, own: Partial<Reading>, expected: Verdict]>([
    ['all of it', {}, 'matched'],
    ['half of it, with a few words', { share: 0.55, nats: 12 }, 'matched'],
    ['all of it, but of words that are everywhere', { nats: 11 }, 'unmatched'],
    ['a third of it', { share: 0.35 }, 'changed'],
    ['a third of it, with a few words', { share: 0.35, nats: 20 }, 'unmatched'],
    ['a tenth of it', { share: 0.1 }, 'unmatched'],
    ['all of it, among more words that are not of it', { purity: 0.39 }, 'unmatched'],
    ['all of it, where it may be another', { lead: 2.9 }, 'unmatched'],
    ['a third of it, where it might be another', { share: 0.35, lead: 5 }, 'unmatched'],
  ])('returns the expected verdict for: %s', (_, own, expected) => {
    expect(verdictOf(own)).toBe(expected);
  });

  it('returns changed on less evidence next to its neighbour in the brief', () => {
    const own = { share: 0.35, nats: 20 };
    expect(verdictOf(own, 0, [reading(1)])).toBe('changed');
    expect(verdictOf(own, 1, [reading(0)])).toBe('changed');
    // Here the two passages are in the opposite order.
    expect(verdictOf({ ...own, parts: [{ start: 14, end: 15 }] }, 0, [reading(1)])).toBe('unmatched');
  });

  it('requires more of a contents list, whose words occur elsewhere too', () => {
    expect(verdictOf({ share: 0.35 }, 2)).toBe('unmatched');
    expect(verdictOf({ share: 0.45 }, 2)).toBe('changed');
  });

  it('returns unmatched when the words are another passage found nowhere else', () => {
    const own = { share: 0.35, nats: 30, parts: [{ start: 0, end: 6 }] };
    expect(verdictOf(own)).toBe('unmatched');
    expect(verdictOf(own, 0, [reading(3)])).toBe('changed');
  });
});
