import { describe, expect, it } from 'vitest';
import { findRunningHeads } from '../../../src/brief/running-heads.ts';

function found(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return findRunningHeads(text).map(({ start, end }) => text.slice(start, end));
}

describe('findRunningHeads', () => {
  it('finds repeated lines with any page number, but not the first one', () => {
    const pages = [
      '12 | A policy brief',
      'one',
      '13 | A policy brief',
      'two',
      '14 | A Policy Brief',
      'A policy brief | 15',
    ];
    expect(found('A policy brief', ...pages)).toEqual([pages[0], pages[2], pages[4], pages[5]]);
  });
  it('includes the first repeated line when it follows a page number', () => {
    expect(found('a', '1', 'Head', 'b', '2', 'Head', 'c', '3', 'Head', 'd', '4', 'Head')).toEqual([
      '1',
      'Head',
      '2',
      'Head',
      '3',
      'Head',
      '4',
      'Head',
    ]);
  });
  it('ignores lines that occur only two or three times', () => {
    expect(found('An item', 'Title', 'Title', 'An item', 'Title')).toEqual([]);
  });
  it.each(['7', '  12  ', '– 9 –', 'vii', '[3]', 'XIV.'])('recognises %j as a page number', (line) => {
    expect(found('words before', line, 'words after')).toEqual([line]);
  });
  it.each(['I', '7 dwarfs', 'mix', '12345'])('does not treat %j as a page number', (line) => {
    expect(found('words before', line === 'I' ? 'I am' : line, 'words after')).toEqual([]);
  });
  it('ignores repeated lines that are as long as paragraphs', () => {
    const paragraph = 'word '.repeat(40);
    expect(found(paragraph, paragraph, paragraph, paragraph, paragraph)).toEqual([]);
  });
});
