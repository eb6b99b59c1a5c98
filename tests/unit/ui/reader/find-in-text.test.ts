import { describe, expect, it } from 'vitest';
import { findInPassages } from '../../../../src/ui/reader/find-in-text.ts';

const passages = [
  { id: 'a', title: 'A feud', text: 'The Škaljari clan and the ŠKALJARI clan in Europe.' },
  { id: 'b', title: 'A promise', text: 'It “keeps” Europe’s word. Straße. It keeps it.' },
];
const found = (query: string) =>
  findInPassages(passages, query).map(({ passage, start, end }) => [
    passage,
    passages.find(({ id }) => id === passage)?.text.slice(start, end),
  ]);

describe('find in the text', () => {
  it('forgives accents and capitals', () => {
    expect(found('skaljari')).toEqual([
      ['a', 'Škaljari'],
      ['a', 'ŠKALJARI'],
    ]);
  });
  it('marks words that stand apart, and words that stand together as one place', () => {
    expect(found("straße europe's")).toEqual([
      ['b', 'Europe'],
      ['b', 'Straße'],
    ]);
    expect(found('škaljari clan')).toEqual([
      ['a', 'Škaljari clan'],
      ['a', 'ŠKALJARI clan'],
    ]);
  });
  it('takes what stands in quotation marks as it is, in reading order', () => {
    expect(found('“It keeps”')).toEqual([
      ['b', 'It “keeps'],
      ['b', 'It keeps'],
    ]);
    expect(found('"keeps it word"')).toEqual([]);
  });
  it('goes in reading order, wherever there is more of it', () => {
    expect(found('europe')).toEqual([
      ['a', 'Europe'],
      ['b', 'Europe'],
    ]);
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
