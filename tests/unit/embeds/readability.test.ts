import { describe, expect, it } from 'vitest';
import { colemanLiau, countText, lix, lixStep, readabilityOf } from '../../../src/embeds/readability.ts';

describe('countText', () => {
  it('counts letters, words and sentences, and ends a sentence with each paragraph', () => {
    const counts = countText(
      ['Drugs go west. “Money – 40 per cent – comes back!”', 'Nobody knows how'],
      'en',
    );
    expect(counts).toEqual({ letters: 48, words: 12, longWords: 0, sentences: 3 });
  });

  it('counts letters and long words in Cyrillic and Latin', () => {
    expect(countText(['Македонија је на путу.'], 'sr-Cyrl')).toEqual({
      letters: 18,
      words: 4,
      longWords: 1,
      sentences: 1,
    });
    expect(countText(['Përmbledhja tregon rrugët.'], 'sq')).toMatchObject({ words: 3, longWords: 1 });
  });
});

describe('readability measures', () => {
  it('computes the Coleman–Liau index of 14.5 for the abstract of their paper', () => {
    expect(colemanLiau({ words: 119, letters: 639, sentences: 5, longWords: 0 })).toBeCloseTo(14.53, 2);
  });

  it('computes LIX and assigns the levels of Björnsson', () => {
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

  it('chooses the measure by language and returns null for a short text', () => {
    const text = ['One two three four five six seven eight nine ten. '.repeat(3)];
    expect(readabilityOf(text, 'en-GB')).toMatchObject({ measure: 'coleman-liau', wordsPerSentence: 10 });
    expect(readabilityOf(text, 'sr-Cyrl')).toMatchObject({ measure: 'lix' });
    expect(readabilityOf(text, 'ar')).toEqual({ measure: 'sentences', wordsPerSentence: 10 });
    expect(readabilityOf(['Too short to say.'], 'en')).toBeNull();
  });
});
