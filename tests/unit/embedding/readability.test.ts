import { describe, expect, it } from 'vitest';
import { colemanLiau, countText, lix, lixStep, readabilityOf } from '../../../src/embedding/readability.ts';

describe('counts of a text', () => {
  it('are of letters, words and sentences; signs are none, and a paragraph ends a sentence', () => {
    const counts = countText(
      ['Drugs go west. “Money – 40 per cent – comes back!”', 'Nobody knows how'],
      'en',
    );
    expect(counts).toEqual({ letters: 48, words: 12, longWords: 0, sentences: 3 });
  });

  it('are of letters as readers know them, in either script', () => {
    expect(countText(['Македонија је на путу.'], 'sr-Cyrl')).toEqual({
      letters: 18,
      words: 4,
      longWords: 1,
      sentences: 1,
    });
    expect(countText(['Përmbledhja tregon rrugët.'], 'sq')).toMatchObject({ words: 3, longWords: 1 });
  });
});

describe('measures', () => {
  it('Coleman and Liau: 14.5 for the abstract of their own paper (119 words, 639 letters, 5 sentences)', () => {
    expect(colemanLiau({ words: 119, letters: 639, sentences: 5, longWords: 0 })).toBeCloseTo(14.53, 2);
  });

  it('LIX: words in a sentence and per cent of long words, in the steps of Björnsson', () => {
    const index = lix({ words: 100, sentences: 5, longWords: 30, letters: 0 });
    expect(index).toBe(50);
    expect([29, 30, 45, index, 60].map(lixStep)).toEqual([
      'children',
      'fiction',
      'news',
      'official',
      'learned',
    ]);
  });

  it('are chosen by language, and none is given of a text that is too short', () => {
    const text = ['One two three four five six seven eight nine ten. '.repeat(3)];
    expect(readabilityOf(text, 'en-GB')).toMatchObject({ measure: 'coleman-liau', wordsPerSentence: 10 });
    expect(readabilityOf(text, 'sr-Cyrl')).toMatchObject({ measure: 'lix' });
    expect(readabilityOf(text, 'ar')).toEqual({ measure: 'sentences', wordsPerSentence: 10 });
    expect(readabilityOf(['Too short to say.'], 'en')).toBeNull();
  });
});
