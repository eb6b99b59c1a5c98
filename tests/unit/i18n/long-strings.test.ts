import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../../src/build/translations.ts';
import { LONG_STRINGS } from './long-strings.ts';
import { countWords, longestText } from './longest-text.ts';

const MAX_WORDS = 20;

describe('countWords', () => {
  it.each([
    ['', 0],
    ['Cost = {km} × kilometres – “Brief only”', 5],
    ['{count, plural, one {# record} other {# records}} of {name}', 4],
    ['{kind, select, road {by a long road} other {by rail}}, {from, date, long}', 5],
  ])('counts arguments as one word and the longest option in “%s”', (pattern, words) => {
    expect(countWords(longestText(pattern))).toBe(words);
  });
});

it('has no English message of more than 20 words except those listed', async () => {
  const long = [...(await readEnglish())]
    .filter(([, { text }]) => countWords(longestText(text)) > MAX_WORDS)
    .map(([key]) => key);
  expect(long.sort()).toEqual(Object.keys(LONG_STRINGS).sort());
});
