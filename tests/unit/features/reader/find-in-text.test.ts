import { describe, expect, it } from 'vitest';
import { textsOfPassages } from '../../../../src/analysis/passage-texts.ts';
import { indexBrief } from '../../../../src/domain/brief.ts';
import { findInTexts } from '../../../../src/features/reader/find-in-text.ts';
import { passagesInOrder } from '../../../../src/features/reader/passages-in-order.ts';
import type { TextInView } from '../../../../src/features/reader/state/text-in-view.ts';
import { textsInView } from '../../../../src/features/reader/texts-in-view.ts';
import { makeBrief, makeOriginal, makePassage } from '../../make-brief.ts';

const passages = [
  { id: 'a', title: 'A feud', text: 'The Škaljari clan and the ŠKALJARI clan in Europe.' },
  { id: 'b', title: 'A promise', text: 'It “keeps” Europe’s word. Straße. It keeps it.' },
];
const found = (query: string) =>
  findInTexts([textsOfPassages(passages.map(makePassage))], query, ['a', 'b']).map(
    ({ passage, start, end }) => [passage, passages.find(({ id }) => id === passage)?.text.slice(start, end)],
  );

describe('findInTexts', () => {
  it('ignores accents and case', () => {
    expect(found('skaljari')).toEqual([
      ['a', 'Škaljari'],
      ['a', 'ŠKALJARI'],
    ]);
  });
  it('marks separate words one by one and adjacent words together', () => {
    expect(found("straße europe's")).toEqual([
      ['b', 'Europe'],
      ['b', 'Straße'],
    ]);
    expect(found('škaljari clan')).toEqual([
      ['a', 'Škaljari clan'],
      ['a', 'ŠKALJARI clan'],
    ]);
  });
  it('matches a quoted phrase with its words in order', () => {
    expect(found('“It keeps”')).toEqual([
      ['b', 'It “keeps'],
      ['b', 'It keeps'],
    ]);
    expect(found('"keeps it word"')).toEqual([]);
  });
  it('returns matches in reading order', () => {
    expect(found('europe')).toEqual([
      ['a', 'Europe'],
      ['b', 'Europe'],
    ]);
  });
  it('returns positions in the original text when folding changes lengths', () => {
    expect(found('straße')).toEqual([['b', 'Straße']]);
  });
  it('returns nothing for a single letter, blanks or an unknown word', () => {
    expect(found('e')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('nowhere')).toEqual([]);
  });
});

describe('textsInView', () => {
  const digest = indexBrief(
    makeBrief([
      makePassage({ id: 'I.A.p1', section: 'I.A', text: 'A harbour of ours.' }),
      makePassage({ id: 'I.p1', text: 'Ours of the coast.' }),
      makePassage({ id: 'fn.1', kind: 'footnote', text: 'A harbour in a note.' }),
    ]),
  );
  const original = makeOriginal(
    { 'I.A.p1': 'The **harbour** of theirs, a harbour.', 'I.p1': 'Theirs has a harbour.' },
    ['I.A.p1', 'I.p1', 'fn.1'],
  );
  const textsFound = (view: TextInView, query: string, opened = original) =>
    findInTexts(textsInView(view, digest, opened), query, passagesInOrder(digest)).map(({ text }) => text);

  it('searches the digest, the original, or both with the original first', () => {
    expect(textsFound('digest', 'harbour')).toEqual(['I.A.p1', 'fn.1']);
    expect(textsFound('original', 'harbour')).toEqual([
      'original-I.p1',
      'original-I.A.p1',
      'original-I.A.p1',
    ]);
    expect(textsFound('both', 'harbour')).toEqual([
      'original-I.p1',
      'original-I.A.p1',
      'original-I.A.p1',
      'I.A.p1',
      'fn.1',
    ]);
    expect(textsFound('original', 'ours')).toEqual([]);
  });
  it('returns positions in the displayed text without markup', () => {
    const [, place] = findInTexts(textsInView('original', digest, original), 'harbour', ['I.p1', 'I.A.p1']);
    expect(place).toMatchObject({ passage: 'I.A.p1', start: 4, end: 11 });
  });
  it('searches the paragraphs of a related document in order', () => {
    const related = {
      ...makeOriginal({}, []),
      document: { text: RELATED, format: 'text', warnings: [] },
    } as const;
    expect(textsFound('related', 'harbour', related)).toEqual(['0', '32']);
  });
  it('searches the digest when no document is open', () => {
    const lists = textsInView('digest', digest, null);
    expect(findInTexts(lists, 'harbour', passagesInOrder(digest))).toHaveLength(2);
  });
});

const RELATED = 'One harbour.\n\nNothing of it.\n\n\n\nAnother harbour.';

describe('passagesInOrder', () => {
  it('orders sections with their notes at the end, and figures as displayed', () => {
    const brief = makeBrief([
      makePassage({ id: 'fig2.arms', kind: 'market-box' }),
      makePassage({ id: 'fig2.note1', kind: 'figure-note' }),
      makePassage({ id: 'I.p1' }),
      makePassage({ id: 'I.A.p1', section: 'I.A' }),
      makePassage({ id: 'fn.1', kind: 'footnote', section: 'I.A' }),
      makePassage({ id: 'fig2.caption', kind: 'caption' }),
    ]);
    const figures = {
      ...brief.figures,
      landscape: {
        caption: 'fig2.caption',
        boxes: [{ passage: 'fig2.arms', market: 'market:arms' as const }],
        mapNotes: ['fig2.note1'],
        notes: [],
      },
    };
    expect(passagesInOrder(indexBrief({ ...brief, figures }))).toEqual([
      'fig2.caption',
      'fig2.note1',
      'fig2.arms',
      'I.p1',
      'I.A.p1',
      'fn.1',
    ]);
  });
});
