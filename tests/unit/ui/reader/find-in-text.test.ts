import { describe, expect, it } from 'vitest';
import { findInPassages } from '../../../../src/ui/reader/find-in-text.ts';

const passages = [
  { id: 'a', text: 'The Škaljari clan and the ŠKALJARI clan.' },
  { id: 'b', text: 'It “keeps” Europe’s word. Straße.' },
];
const found = (query: string) =>
  findInPassages(passages, query).map(({ passage, start, end }) => [
    passage,
    passages.find(({ id }) => id === passage)?.text.slice(start, end),
  ]);

describe('find in the text', () => {
  it('forgives accents, capitals and kinds of quotes', () => {
    expect(found('skaljari')).toEqual([
      ['a', 'Škaljari'],
      ['a', 'ŠKALJARI'],
    ]);
    expect(found('"keeps" europe\'s')).toEqual([['b', '“keeps” Europe’s']]);
  });
  it('gives the place in the text, where folding changes lengths too', () => {
    expect(found('straße')).toEqual([['b', 'Straße']]);
  });
  it('finds nothing for a letter or for nothing', () => {
    expect(found('e')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('nowhere')).toEqual([]);
  });
});
