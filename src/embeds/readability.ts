/**
 * Measures the length of words and sentences, and applies published readability measures. A hint only: none
 * of them measures whether a word is familiar, a thought clear, or a sentence well built.
 *
 * - English: the index of M. Coleman and T. L. Liau, “A computer readability formula designed for machine
 *   scoring”, Journal of Applied Psychology 60(2), 1975, pages 283–284: a grade of school in the United
 *   States, from letters, words and sentences. Measures that count syllables would guess them.
 * - Other languages with spaces between words and upper case: LIX, C.-H. Björnsson, Läsbarhet, Liber,
 *   Stockholm 1968: words per sentence and per cent of words of more than six letters. It was made for
 *   Swedish and compared in others (J. Anderson, “Lix and Rix”, Journal of Reading 26(6), 1983, pages
 *   490–496); nobody has set its steps for the languages of the region.
 * - Others: the length of sentences alone. M. Cutts recommends about 20 words on average in the Oxford Guide
 *   to Plain English.
 */

export interface TextCounts {
  /** Letters and digits. */
  readonly letters: number;
  readonly words: number;
  /** Of more than six letters. */
  readonly longWords: number;
  readonly sentences: number;
}

export type Readability =
  | { readonly measure: 'coleman-liau'; readonly index: number; readonly wordsPerSentence: number }
  | { readonly measure: 'lix'; readonly index: number; readonly wordsPerSentence: number }
  | { readonly measure: 'sentences'; readonly wordsPerSentence: number };

const LONG_WORD_LETTERS = 6;
const LETTER = /[\p{L}\p{N}]/gu;
/** Scripts that LIX does not fit: without upper case, word length means something else. */
const OTHER_SCRIPTS = ['ar', 'zh', 'ja', 'ko', 'fa', 'he', 'ka', 'th'];
/** Results for shorter texts vary with every word. */
const MIN_WORDS = 20;

/**
 * @param paragraphs no sentence spans two of them
 * @param tag BCP 47
 */
export function countText(paragraphs: readonly string[], tag: string): TextCounts {
  const bySentence = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const byWord = new Intl.Segmenter(tag, { granularity: 'word' });
  let [letters, words, longWords, sentences] = [0, 0, 0, 0];
  for (const { segment: sentence } of paragraphs.flatMap((one) => [...bySentence.segment(one)])) {
    const lengths = [...byWord.segment(sentence)]
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ segment }) => segment.match(LETTER)?.length ?? 0);
    if (lengths.length === 0) continue;
    sentences += 1;
    words += lengths.length;
    letters += lengths.reduce((sum, length) => sum + length, 0);
    longWords += lengths.filter((length) => length > LONG_WORD_LETTERS).length;
  }
  return { letters, words, longWords, sentences };
}

/**
 * Grade of school in the United States: 0.0588 times the letters in 100 words, less 0.296 times the sentences
 * in 100 words, less 15.8.
 */
export function colemanLiau({ letters, words, sentences }: TextCounts): number {
  return (0.0588 * 100 * letters) / words - (0.296 * 100 * sentences) / words - 15.8;
}

/** From about 20 for books of small children to 60 and more for academic prose. */
export function lix({ words, longWords, sentences }: TextCounts): number {
  return words / sentences + (100 * longWords) / words;
}

/** `null` for a text that is too short to measure. */
export function readabilityOf(paragraphs: readonly string[], tag: string): Readability | null {
  const counts = countText(paragraphs, tag);
  if (counts.words < MIN_WORDS) return null;
  const wordsPerSentence = counts.words / counts.sentences;
  const { language } = new Intl.Locale(tag);
  if (language === 'en') return { measure: 'coleman-liau', index: colemanLiau(counts), wordsPerSentence };
  return OTHER_SCRIPTS.includes(language)
    ? { measure: 'sentences', wordsPerSentence }
    : { measure: 'lix', index: lix(counts), wordsPerSentence };
}

/**
 * Björnsson’s steps: his examples are children's books, fiction, newspapers, official texts, academic ones.
 */
export const LIX_STEPS = ['children', 'fiction', 'news', 'official', 'learned'] as const;
const LIX_BOUNDS = [30, 40, 50, 60];

export function lixStep(index: number): (typeof LIX_STEPS)[number] {
  return LIX_STEPS[LIX_BOUNDS.filter((bound) => index >= bound).length] ?? 'learned';
}
