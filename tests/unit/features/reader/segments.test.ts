import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveSegments } from '../../../../src/features/reader/segments.ts';
import { makeWrittenPassage } from '../../make-brief.ts';

const textOf = (paragraphs: ReturnType<typeof deriveSegments>) =>
  paragraphs
    .map((stretches) => stretches.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''))
    .join('\n\n');

describe('deriveSegments', () => {
  it('separates mentions from plain text and keeps emphasis inside them', () => {
    const [stretches] = deriveSegments(
      makeWrittenPassage({
        id: 'x',
        text: 'See the MSC Gayane here.',
        mentions: [{ start: 4, end: 18, feature: 'case:msc-gayane', type: 'asserts' }],
        emphasis: [{ start: 8, end: 18 }],
      }),
    );
    expect(
      stretches?.map(({ mention, pieces }) => [
        mention,
        pieces.map(({ text, isEmphasised }) => [text, isEmphasised]),
      ]),
    ).toEqual([
      [null, [['See ', false]]],
      [
        0,
        [
          ['the ', false],
          ['MSC Gayane', true],
        ],
      ],
      [null, [[' here.', false]]],
    ]);
  });
  it('separates words that refer to another passage', () => {
    const [stretches] = deriveSegments(
      makeWrittenPassage({
        id: 'x',
        text: 'An end-to-end model of cocaine.',
        mentions: [{ start: 23, end: 30, feature: 'market:drugs/cocaine', type: 'asserts' }],
        references: [{ start: 3, end: 19, passage: 'fig1' }],
      }),
    );
    expect(stretches?.map(({ mention, reference, pieces }) => [mention, reference, pieces[0]?.text])).toEqual(
      [
        [null, null, 'An '],
        [null, 'fig1', 'end-to-end model'],
        [null, null, ' of '],
        [0, null, 'cocaine'],
        [null, null, '.'],
      ],
    );
  });
  it('puts footnote signs after their words, also at the end', () => {
    const [stretches] = deriveSegments(
      makeWrittenPassage({
        id: 'x',
        text: 'One, two.',
        footnotes: [
          { id: 'fn.1', at: 4 },
          { id: 'fn.2', at: 9 },
        ],
      }),
    );
    expect(stretches?.map(({ pieces, footnotes }) => [pieces[0]?.text, footnotes])).toEqual([
      ['One,', ['fn.1']],
      [' two.', ['fn.2']],
    ]);
  });
  it('returns one list per paragraph', () => {
    expect(deriveSegments(makeWrittenPassage({ id: 'x', text: 'One.\n\nTwo.' }))).toHaveLength(2);
  });
  it('marks a search match that crosses a mention', () => {
    const [stretches] = deriveSegments(
      makeWrittenPassage({
        id: 'x',
        text: 'in Niš town',
        mentions: [{ start: 3, end: 6, feature: 'node:nis', type: 'asserts' }],
      }),
      [{ start: 3, end: 11 }],
    );
    expect(stretches?.flatMap(({ pieces }) => pieces.map(({ text, found }) => [text, found]))).toEqual([
      ['in ', null],
      ['Niš', 0],
      [' town', 0],
    ]);
  });
  it('keeps every letter exactly once for any annotations', () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 4 }),
        span,
        fc.array(fc.nat(41), { maxLength: 3 }),
        (emphasis, mention, signs) => {
          const text = 'Forty-two letters of text, no more, here ok';
          const paragraphs = deriveSegments(
            makeWrittenPassage({
              id: 'x',
              text,
              emphasis,
              mentions: [{ ...mention, feature: 'node:nis', type: 'asserts' }],
              footnotes: signs.map((at, index) => ({ id: `fn.${index}`, at })),
            }),
          );
          expect(textOf(paragraphs)).toBe(text);
          expect(paragraphs.flat().flatMap(({ footnotes }) => footnotes)).toHaveLength(signs.length);
        },
      ),
    );
  });
});
