/** An original of our own (`make-original.ts`), so that everything is tested on machines that do not have the brief, too. */
import { describe, expect, it } from 'vitest';
import { type Alignment, alignOriginal } from '../../../src/brief/align.ts';
import { ORIGINAL_CASES } from '../../support/original/cases.ts';
import { dropPassages, makeChance } from '../../support/original/change.ts';
import { judgeAlignment } from '../../support/original/judge-alignment.ts';
import { asMarkdown, asPdfText, asPlainText } from '../../support/original/lay-out.ts';
import { makeOriginal } from '../../support/original/make-original.ts';
import type { Original, Piece } from '../../support/original/original.ts';

const original = makeOriginal();
const TIMEOUT_MS = 60_000;

function align(text: string, { passages, sections }: Original = original): Alignment {
  return alignOriginal(text, passages, { sections }) ?? expect.fail('stopped');
}

function verdicts({ passages }: Alignment, ids: readonly string[]): string[] {
  return ids.map((id) => passages.find((passage) => passage.id === id)?.verdict ?? 'unknown');
}

describe('an original in every form', () => {
  it.each(ORIGINAL_CASES)('is recognised: $name', { timeout: TIMEOUT_MS }, ({ make, least }) => {
    const laidOut = make(original, makeChance(7));
    const { wrong, tied, present } = judgeAlignment(align(laidOut.text), laidOut);
    expect(wrong).toEqual([]);
    expect(tied / present).toBeGreaterThanOrEqual(least);
  });

  it('has every passage, in its own place', { timeout: TIMEOUT_MS }, () => {
    const laidOut = asMarkdown(original.pieces);
    const alignment = align(laidOut.text);
    expect(alignment.counts).toEqual({ matched: 130, changed: 0, unmatched: 0 });
    expect(judgeAlignment(alignment, laidOut).covered).toBeGreaterThan(0.99);
    expect(alignment.share).toBeGreaterThan(0.99);
  });
});

describe('look-alikes', () => {
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
  ])('are not tied in its place: %s', { timeout: TIMEOUT_MS }, (_, removed, left) => {
    const alignment = without(...removed);
    expect(verdicts(alignment, removed)).toEqual(removed.map(() => 'unmatched'));
    expect(verdicts(alignment, left)).toEqual(left.map(() => 'matched'));
  });

  it('are left alone when nothing tells which it is', { timeout: TIMEOUT_MS }, () => {
    // Without a number, behind everything, and with nothing of its own.
    const pieces = dropPassages(original.pieces, new Set(['fn.18', 'fn.24', 'fn.13']));
    const citation = original.pieces.find(({ passage }) => passage === 'fn.24')?.text ?? '';
    const stray: Piece = { role: 'paragraph', text: citation, number: 0, passage: null };
    const alignment = align(asPlainText([...pieces, stray]).text);
    expect(verdicts(alignment, ['fn.13', 'fn.18', 'fn.24'])).toEqual(['unmatched', 'unmatched', 'unmatched']);
  });
});

describe('the report', () => {
  const laidOut = asMarkdown(original.pieces);
  const piecesOf = (id: string): readonly Piece[] => original.pieces.filter(({ passage }) => passage === id);

  it('gives several spans for a passage that a page cuts', () => {
    const cut = original.passages.find(
      ({ id }) => piecesOf(id).length === 2 && piecesOf(id)[0]?.role === 'paragraph',
    );
    const match = align(laidOut.text).passages.find(({ id }) => id === cut?.id);
    const parts = match?.spans.map(({ start, end }) => laidOut.text.slice(start, end));
    expect(parts).toEqual(
      piecesOf(cut?.id ?? '').map(({ text }) => text.replace(/(?:<sup>\d+<\/sup>)+$/, '')),
    );
  });

  it('gives as extra what belongs to no passage, block by block, and no headings', () => {
    const stranger = 'A stranger came to the house by the river.';
    const [first = '', ...rest] = laidOut.text.split('\n\n');
    const text = [first, stranger, ...rest, stranger, stranger].join('\n\n');
    const { extras } = align(text);
    expect(extras.map(({ start, end }) => text.slice(start, end))).toEqual([stranger, stranger, stranger]);
  });

  it('gives no headings as extra where no blank line sets them apart either', () => {
    expect(align(asPlainText(original.pieces, { blankLines: false }).text).extras).toEqual([]);
  });

  it('gives no words of a running head, neither in spans nor as extra', () => {
    const { text } = asPdfText(original.pieces, 'Running head');
    const { passages, extras } = align(text);
    const spans = [...passages.flatMap((passage) => passage.spans), ...extras];
    const words = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
    expect(words).not.toContain('Running head');
  });

  it('takes a copy for extra text, not for more of the passage', { timeout: TIMEOUT_MS }, () => {
    const alignment = align(`${laidOut.text}\n\n${laidOut.text}`);
    expect(alignment.counts.matched).toBe(130);
    const length = (spans: Alignment['extras']) =>
      spans.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(length(alignment.extras)).toBeGreaterThan(0.9 * laidOut.text.length);
  });

  it('does not let a passage go on behind a long strange text', () => {
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

  it('gives spans that do not overlap', () => {
    const { passages, extras } = align(laidOut.text);
    const spans = [...passages.flatMap((passage) => passage.spans), ...extras].sort(
      (a, b) => a.start - b.start,
    );
    expect(spans.filter(({ start }, at) => start < (spans[at - 1]?.end ?? 0))).toEqual([]);
  });

  it('recognises an excerpt', () => {
    const chapter = original.pieces.filter(({ passage }) => passage?.startsWith('II.') === true);
    const alignment = align(asMarkdown(chapter).text);
    expect(alignment.isThisBrief).toBe(true);
    expect(alignment.counts.matched).toBe(new Set(chapter.map(({ passage }) => passage)).size);
  });

  it('says that a text with a few quotations is not the brief', () => {
    const other = asMarkdown(makeOriginal(2).pieces).text;
    const quoted = original.pieces.filter(({ passage }) => passage === 'ov.p1' || passage === 'fn.8');
    const alignment = align(`${other}\n\n${asMarkdown(quoted).text}`);
    expect(alignment.isThisBrief).toBe(false);
    expect(alignment.counts).toEqual({ matched: 0, changed: 0, unmatched: 130 });
  });

  it('says so too when the quotations are many', () => {
    const halves = original.pieces
      .filter(({ passage }) => passage?.startsWith('II.') === true || passage?.startsWith('III.') === true)
      .map((piece) => ({ ...piece, text: piece.text.slice(0, piece.text.length / 2) }));
    const alignment = align(asMarkdown([...makeOriginal(2).pieces, ...halves]).text);
    // Passages of a third of the brief are likely, but only half of each is there.
    expect(alignment.share).toBeGreaterThan(0.1);
    expect(alignment.isThisBrief).toBe(false);
    expect(alignment.counts.unmatched).toBe(130);
  });

  it('tells how far it is, to the end', () => {
    const told: number[] = [];
    alignOriginal(laidOut.text, original.passages, { onProgress: (share) => told.push(share) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeCloseTo(1);
  });

  it.each([1, 2, 3])('stops when it is told to after step %i', (steps) => {
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
