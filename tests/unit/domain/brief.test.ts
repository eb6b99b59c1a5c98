import { describe, expect, it } from 'vitest';
import { footnoteNumber, indexBrief, sentenceAround } from '../../../src/domain/brief.ts';
import { makeBrief, makePassage } from '../make-brief.ts';

describe('indexBrief', () => {
  const digest = indexBrief(
    makeBrief([
      makePassage({
        id: 'I.A.p1',
        section: 'I.A',
        text: 'Niš, and Niš again.',
        mentions: [
          { start: 0, end: 3, feature: 'node:nis', type: 'asserts' },
          { start: 9, end: 12, feature: 'node:nis', type: 'context' },
        ],
        links: [
          { feature: 'node:nis', type: 'asserts' },
          { feature: 'jurisdiction:RS', type: 'implies', via: 'region:see' },
        ],
      }),
      makePassage({ id: 'fn.1', section: 'I.A', kind: 'footnote' }),
    ]),
  );
  it('links features to passages, with the group of an indirect tie', () => {
    expect(digest.tiesOf('node:nis')).toMatchObject([{ type: 'asserts', via: null }]);
    expect(digest.tiesOf('jurisdiction:RS')).toMatchObject([{ type: 'implies', via: 'region:see' }]);
    expect(digest.tiesOf('jurisdiction:AL')).toEqual([]);
  });
  it('lists every mention in reading order', () => {
    expect(digest.mentionsOf('node:nis')).toEqual([
      { passage: 'I.A.p1', index: 0 },
      { passage: 'I.A.p1', index: 1 },
    ]);
  });
  it('excludes footnotes from the passages of a section', () => {
    expect(digest.passagesOf('I.A').map(({ id }) => id)).toEqual(['I.A.p1']);
    expect(digest.childrenOf('I').map(({ id }) => id)).toEqual(['I.A']);
  });
});

it('returns the printed number 29 for both footnotes 29a and 29b', () => {
  expect([footnoteNumber('fn.29a'), footnoteNumber('fn.29b'), footnoteNumber('fn.3')]).toEqual([
    '29',
    '29',
    '3',
  ]);
});

describe('sentenceAround', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    return Object.values(sentenceAround(text, start, start + words.length));
  };
  it('ends a sentence at full stops, not at abbreviations and numbers', () => {
    const text = 'First one. The MSC Gayane, see No. 10 and e.g. Bar, held 20.5 tons. Third one.';
    expect(around(text, 'Gayane')).toEqual([
      'The MSC ',
      'Gayane',
      ', see No. 10 and e.g. Bar, held 20.5 tons.',
    ]);
  });
  it('returns the whole text for a single sentence, and stays within its paragraph', () => {
    expect(around('Only one', 'one')).toEqual(['Only ', 'one', '']);
    expect(around('A heading\n\nThe text.', 'text')).toEqual(['The ', 'text', '.']);
  });
});
