import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Break, breakBetween } from '../../../src/brief/breaks.ts';
import { maskMarkup } from '../../../src/brief/mask-markup.ts';
import { separateSign } from '../../../src/brief/separate-sign.ts';
import { splitText } from '../../../src/brief/split.ts';

/** The words of a text with their original spelling. */
function written(text: string): string[] {
  const { starts, ends } = splitText(text);
  return Array.from(starts, (start, word) => text.slice(start, ends[word]));
}

function pairsOf(text: string): number[] {
  return [...splitText(text).pairs.subarray(1)];
}

const PLAIN = 'The region’s cross-border routes remain open and so it said in 2021 are its ports';

describe('splitText', () => {
  it.each([
    [
      'broken into lines',
      'The region’s cross-border routes\nremain open\nand so it said in 2021\nare its ports',
    ],
    [
      'with the line ends of Windows',
      'The region’s cross-border routes\r\nremain open and so it\r\nsaid in 2021 are its ports',
    ],
    [
      'broken within words',
      'The region’s cross-bor-\nder routes re-\n  main open and so it said in 2021 are its ports',
    ],
    [
      'broken at a compound',
      'The region’s cross-\r\nborder routes remain open and so it said in 2021 are its ports',
    ],
    [
      'with soft hyphens',
      'The re\u00adgion’s cross-border routes remain open and so it said in 2021 are its ports',
    ],
    [
      'with soft hyphens at line ends',
      'The region’s cross-border routes re\u00ad\nmain open and so it said in 2021 are its ports',
    ],
    [
      'with straight quotes',
      "The region's 'cross-border' routes \"remain open\" and so it said in 2021 are its ports",
    ],
    [
      'with no-break spaces',
      'The region’s\u00a0cross-border routes remain\u00a0open and so it said in\u00a02021 are its ports',
    ],
    [
      'with no-break hyphens',
      'The region’s cross\u2011border routes remain open and so it said in 2021 are its ports',
    ],
    [
      'with Markdown',
      'The **region’s** *cross-border* [routes](https://a.b/c) remain `open` and so it said in 2021 are its ports',
    ],
    [
      'with tags',
      '<p>The region’s <i>cross-border</i> routes remain<br/>open and so it said in 2021 are its ports</p>',
    ],
    [
      'with entities',
      'The region&rsquo;s cross-border routes&nbsp;remain open and so it said in 2021 are its ports',
    ],
    [
      'with raised signs of notes',
      'The region’s cross-border routes<sup>7</sup> remain open.<sup>8</sup> And so it said in 2021 are its ports',
    ],
    [
      'with signs of notes in brackets',
      'The region’s cross-border routes[^7] remain open.[8] And so it said in 2021 are its ports',
    ],
    [
      'with signs of notes after a caret',
      'The region’s cross-border routes^7 remain open.^8^ And so it said in 2021 are its ports',
    ],
    [
      'with raised figures',
      'The region’s cross-border routes⁷ remain open.¹² And so it said in 2021.¹³ Are its ports',
    ],
    [
      'with bare numbers that cling',
      'The region’s cross-border routes7 remain open.12 And so it said in 2021.13 Are its ports',
    ],
    [
      'with bare numbers apart',
      'The region’s cross-border routes 7 remain open. 12 And so it said in 2021. 13 Are its ports',
    ],
    [
      'in capitals, with ligatures',
      'THE REGION’S CROSS-BORDER ROUTES REMAIN OPEN AND SO IT SAID IN 2021 ARE ITS PORTS',
    ],
  ])('returns the same word pairs for a text %s', (_, text) => {
    expect(pairsOf(text)).toEqual(pairsOf(PLAIN));
  });

  it('skips running heads and page numbers between words', () => {
    const page = (number: number) => `\n\n${number}\n\fREGIONAL BRIEF\n\n`;
    const text = ['a dog', 'runs', 'over the', 'hill and', 'back']
      .map((words, number) => words + page(number))
      .join('');
    expect(written(text)).toEqual('a dog runs over the hill and back'.split(' '));
  });

  it('returns offsets that enclose a word in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { starts, ends } = splitText(text);
        for (const [word, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(ends[word - 1] ?? 0);
          expect(text.slice(start, ends[word])).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });

  it('returns every word of a long line that is read in chunks', () => {
    const words = Array.from({ length: 60_000 }, (_, at) => `word${at % 997}x`);
    expect(written(words.join(' '))).toEqual(words);
  });

  it('returns the number before each word', () => {
    const { numbers } = splitText('One.\n13 Two, page 9 three. 14Four');
    expect([...numbers]).toEqual([0, 13, 0, 9, 14]);
  });
});

describe('splitText with a million characters', () => {
  const LETTERS = 1_000_000;
  it.each([
    ['one word', 'a'],
    ['open tags', '<a'],
    ['tags without end', `<a ${'b '.repeat(200)}`],
    ['open entities', '&a'],
    ['hyphens', 'a-'],
    ['hyphens at line ends', 'a-\n   '],
    ['open links', '](a'],
    ['numbers', '1,'],
    ['points', 'a.'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['line ends and spaces', '\n \t'],
    ['marks', `a${'.'.repeat(500)}`],
    ['sentences on one line', 'The quick brown fox jumps over the lazy dog. '],
  ])('finishes within the time limit: %s', (_, unit) => {
    const { starts } = splitText(unit.repeat(LETTERS / unit.length));
    expect(starts.length).toBeLessThan(LETTERS);
  });
});

describe('maskMarkup', () => {
  it('keeps every offset of the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '<',
            '>',
            '](x)',
            '&amp;',
            '&#39;',
            '-',
            '\n',
            'a',
            'é',
            ' ',
            "'",
            '<http://a-b.c>',
          ),
          {
            maxLength: 40,
          },
        ),
        (parts) => {
          const text = parts.join('');
          const masked = maskMarkup(text);
          expect(masked).toHaveLength(text.length);
          for (const { 0: word, index } of masked.matchAll(/é+/g))
            expect(text.slice(index, index + word.length)).toBe(word);
        },
      ),
    );
  });

  it('keeps the words of an address in angle brackets', () => {
    expect(maskMarkup('at <https://a.b/c-d>.').trim()).toBe('at  https://a.b/c\u00add .');
  });

  it('keeps comparison signs between numbers', () => {
    expect(maskMarkup('2 < 3 and 5 > 4')).toBe('2 < 3 and 5 > 4');
  });
});

describe('separateSign', () => {
  it.each([
    ['instruments29', 'instruments29', 'instruments', '', '29'],
    ['europe.1', 'Europe.1', 'europe', '', '1'],
    ['europe.1', 'Europe.¹', 'europe', '', '1'],
    ['2021.1', '2021.1', '2021', '', '1'],
    ['13unodc', '13UNODC', 'unodc', '13', ''],
    ['13unodc', '¹³UNODC', 'unodc', '13', ''],
    ['20th', '20th', '20th', '', ''],
    ['7.4', '7.4', '7.4', '', ''],
    ['2021', '2021', '2021', '', ''],
    ['word', 'Word', 'word', '', ''],
    ['a21', 'a㉑', 'a21', '', ''],
  ])('separates %s, written as %s, into the word %s', (word, as, bare, before, after) => {
    expect(separateSign(word, as)).toEqual({ word: bare, before, after });
  });
});

describe('breakBetween', () => {
  it.each<[gap: string, expected: Break]>([
    [' ', 'none'],
    [', ', 'none'],
    [' – ', 'none'],
    ['\n', 'line'],
    [',\r\n', 'line'],
    ['. ', 'sentence'],
    ['.” ', 'sentence'],
    [': • ', 'sentence'],
    [' - ', 'sentence'],
    [' 13 ', 'note'],
    ['<sup>2</sup> ', 'note'],
    ['¹² ', 'note'],
    ['.\n', 'sentence-line'],
    ['.” 13\n', 'sentence-line'],
    ['\n\n', 'block'],
    ['\r\n \r\n', 'block'],
    ['\n- ', 'block'],
    [':\n• ', 'block'],
    ['\n## ', 'block'],
    ['\f', 'block'],
    ['</p><p>', 'block'],
    [`.${'-'.repeat(2000)}\n\n`, 'block'],
  ])('classifies the gap %j as: %s', (gap, expected) => {
    expect(breakBetween(`a${gap}b`, 1, 1 + gap.length)).toBe(expected);
  });
});
