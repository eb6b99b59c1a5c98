/** Tests `alignOriginal` with a made original (`make-original.ts`), for machines without the brief. */
import { describe, expect, it } from 'vitest';
import { type Alignment, alignOriginal } from '../../../src/brief/align.ts';
import { ORIGINAL_CASES } from '../../support/original/cases.ts';
import { dropPassages, makeChance } from '../../support/original/change.ts';
import { judgeAlignment } from '../../support/original/judge-alignment.ts';
import { asMarkdown, asPdfText, asPlainText } from '../../support/original/lay-out.ts';
import { makeOriginal } from '../../support/original/make-original.ts';
import type { Original, Piece } from '../../support/original/original.ts';

const original = makeOriginal();
function align(text: string, { passages, sections }: Original = original): Alignment {
  return alignOriginal(text, passages, { sections }) ?? expect.fail('stopped');
}

function verdicts({ passages }: Alignment, ids: readonly string[]): string[] {
  return ids.map((id) => passages.find((passage) => passage.id === id)?.verdict ?? 'unknown');
}

describe('alignOriginal with an original in every form', () => {
  it.each(ORIGINAL_CASES)('finds the right passages: $name', ({ make, least }) => {
    const laidOut = make(original, makeChance(7));
    const { wrong, tied, present } = judgeAlignment(align(laidOut.text), laidOut);
    expect(wrong).toEqual([]);
    expect(tied / present).toBeGreaterThanOrEqual(least);
  });

  it('matches all 130 passages in their places', () => {
    const laidOut = asMarkdown(original.pieces);
    const alignment = align(laidOut.text);
    expect(alignment.counts).toEqual({ matched: 130, changed: 0, unmatched: 0 });
    expect(judgeAlignment(alignment, laidOut).covered).toBeGreaterThan(0.99);
    expect(alignment.share).toBeGreaterThan(0.99);
  });
});

describe('alignOriginal with passages that look alike', () => {
  const without = (...ids: readonly string[]): Alignment =>
    align(asMarkdown(dropPassages(original.pieces, new Set(ids))).text);

  it.each([
    [
      'of two lists that are nearly the same, the first',
      ['es.b1', 'es.b2', 'es.b3'],
      ['ov.b1', 'ov.b2', 'ov.b3'],
    ],
    [
      'of two lists that are nearly the same, the second',
      ['ov.b1', 'ov.b2', 'ov.b3'],
      ['es.b1', 'es.b2', 'es.b3'],
    ],
    ['a footnote that is the end of another', ['fn.2'], ['fn.1']],
    ['a footnote that has another in it', ['fn.1'], ['fn.2']],
    ['of three citations of one work, the first', ['fn.13'], ['fn.18', 'fn.24']],
    ['of three citations of one work, the last two', ['fn.18', 'fn.24'], ['fn.13']],
    ['the contents list, whose lines are headings too', ['toc.contents'], []],
  ])('leaves a removed passage unmatched: %s', (_, removed, left) => {
    const alignment = without(...removed);
    expect(verdicts(alignment, removed)).toEqual(removed.map(() => 'unmatched'));
    expect(verdicts(alignment, left)).toEqual(left.map(() => 'matched'));
  });

  it('leaves a stray citation unmatched when three passages fit it', () => {
    // The citation has no number, follows everything else and has no words that only one passage has.
    const pieces = dropPassages(original.pieces, new Set(['fn.18', 'fn.24', 'fn.13']));
    const citation = original.pieces.find(({ passage }) => passage === 'fn.24')?.text ?? '';
    const stray: Piece = { role: 'paragraph', text: citation, number: 0, passage: null };
    const alignment = align(asPlainText([...pieces, stray]).text);
    expect(verdicts(alignment, ['fn.13', 'fn.18', 'fn.24'])).toEqual(['unmatched', 'unmatched', 'unmatched']);
  });
});

describe('result of alignOriginal', () => {
  const laidOut = asMarkdown(original.pieces);
  const piecesOf = (id: string): readonly Piece[] => original.pieces.filter(({ passage }) => passage === id);

  it('returns several spans for a passage that a page break cuts', () => {
    const cut = original.passages.find(
      ({ id }) => piecesOf(id).length === 2 && piecesOf(id)[0]?.role === 'paragraph',
    );
    const match = align(laidOut.text).passages.find(({ id }) => id === cut?.id);
    const parts = match?.spans.map(({ start, end }) => laidOut.text.slice(start, end));
    expect(parts).toEqual(
      piecesOf(cut?.id ?? '').map(({ text }) => text.replace(/(?:<sup>\d+<\/sup>)+$/, '')),
    );
  });

  it('returns blocks outside all passages as extras, but no headings', () => {
    const stranger = 'A stranger came to the house by the river.';
    const [first = '', ...rest] = laidOut.text.split('\n\n');
    const text = [first, stranger, ...rest, stranger, stranger].join('\n\n');
    const { extras } = align(text);
    expect(extras.map(({ start, end }) => text.slice(start, end))).toEqual([stranger, stranger, stranger]);
  });

  it('returns no headings as extras when blank lines are missing', () => {
    expect(align(asPlainText(original.pieces, { blankLines: false }).text).extras).toEqual([]);
  });

  it('leaves words of a running head out of spans and extras', () => {
    const { text } = asPdfText(original.pieces, 'Running head');
    const { passages, extras } = align(text);
    const spans = [...passages.flatMap((passage) => passage.spans), ...extras];
    const words = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
    expect(words).not.toContain('Running head');
  });

  it('returns a second copy of the text as extras', () => {
    const alignment = align(`${laidOut.text}\n\n${laidOut.text}`);
    expect(alignment.counts.matched).toBe(130);
    const length = (spans: Alignment['extras']) =>
      spans.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(length(alignment.extras)).toBeGreaterThan(0.9 * laidOut.text.length);
  });

  it('ends a passage before a long foreign text within it', () => {
    const at = original.pieces.findIndex(({ passage }) => passage === 'es.p3');
    const words = original.pieces[at]?.text.split(' ') ?? [];
    const cut = Math.ceil(words.length * 0.6);
    const half = (part: readonly string[]): Piece => ({
      role: 'paragraph',
      text: part.join(' '),
      number: 0,
      passage: 'es.p3',
    });
    const strange: Piece = { ...half(Array.from({ length: 1300 }, (_, n) => `strange${n}x`)), passage: null };
    const [before, after] = [original.pieces.slice(0, at), original.pieces.slice(at + 1)];
    const { text } = asMarkdown([
      ...before,
      half(words.slice(0, cut)),
      strange,
      half(words.slice(cut)),
      ...after,
    ]);
    const spans = align(text).passages.find(({ id }) => id === 'es.p3')?.spans;
    expect(spans?.map(({ start, end }) => text.slice(start, end))).toEqual([words.slice(0, cut).join(' ')]);
  });

  it('returns spans that do not overlap', () => {
    const { passages, extras } = align(laidOut.text);
    const spans = [...passages.flatMap((passage) => passage.spans), ...extras].sort(
      (a, b) => a.start - b.start,
    );
    expect(spans.filter(({ start }, at) => start < (spans[at - 1]?.end ?? 0))).toEqual([]);
  });

  it('recognises an excerpt of one chapter', () => {
    const chapter = original.pieces.filter(({ passage }) => passage?.startsWith('II.') === true);
    const alignment = align(asMarkdown(chapter).text);
    expect(alignment.isThisBrief).toBe(true);
    expect(alignment.counts.matched).toBe(new Set(chapter.map(({ passage }) => passage)).size);
  });

  it('rejects a text with only two quoted passages', () => {
    const other = asMarkdown(makeOriginal(2).pieces).text;
    const quoted = original.pieces.filter(({ passage }) => passage === 'ov.p1' || passage === 'fn.8');
    const alignment = align(`${other}\n\n${asMarkdown(quoted).text}`);
    expect(alignment.isThisBrief).toBe(false);
    expect(alignment.counts).toEqual({ matched: 0, changed: 0, unmatched: 130 });
  });

  it('rejects a text with halves of many passages', () => {
    const halves = original.pieces
      .filter(({ passage }) => passage?.startsWith('II.') === true || passage?.startsWith('III.') === true)
      .map((piece) => ({ ...piece, text: piece.text.slice(0, piece.text.length / 2) }));
    const alignment = align(asMarkdown([...makeOriginal(2).pieces, ...halves]).text);
    // A third of the passages seems likely, but the text contains only half of each.
    expect(alignment.share).toBeGreaterThan(0.1);
    expect(alignment.isThisBrief).toBe(false);
    expect(alignment.counts.unmatched).toBe(130);
  });

  it('reports rising progress up to 1', () => {
    const told: number[] = [];
    alignOriginal(laidOut.text, original.passages, { onProgress: (share) => told.push(share) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeCloseTo(1);
  });

  it.each([1, 2, 3])('returns null when it is aborted after step %i', (steps) => {
    const signal = { aborted: false };
    let done = 0;
    const onProgress = () => {
      done += 1;
      signal.aborted = done === steps;
    };
    expect(alignOriginal(laidOut.text, original.passages, { onProgress, signal })).toBeNull();
    expect(done).toBe(steps);
  });
});
