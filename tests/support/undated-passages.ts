/**
 * Finds passages quoted in a text without their date or one of their notes, which no page or export may do.
 */
import { type Digest, type Passage, sentenceAround } from '../../src/domain/brief.ts';
import { datedWords } from '../../src/domain/passage-words.ts';

/** Minimum length of a sentence that identifies a passage. */
const KNOWN_BY = 50;

/** The beginnings of a passage's sentences that are long enough to identify it, without document titles. */
function marksOf(passage: Passage, citations: string): readonly string[] {
  const { text } = datedWords(passage);
  const marks: string[] = [];
  for (const paragraph of text.split('\n\n')) {
    for (let at = 0; at < paragraph.length; ) {
      const { before, after, words } = sentenceAround(paragraph, at, at + 1);
      const sentence = `${before}${words}${after}`;
      if (sentence.length >= KNOWN_BY) marks.push(sentence.slice(0, KNOWN_BY));
      at += Math.max(1, words.length + after.length + 1);
    }
  }
  return marks.filter((mark) => !citations.includes(mark));
}

const kept = new WeakMap<Digest, readonly (readonly [Passage, readonly string[]])[]>();

/**
 * @param citations all sources in full, because their list may repeat sentences of a passage
 * @param text of a page, a slide or a chapter; markup entities are decoded
 * @param asOf the date of a passage in words, in each accepted form
 * @returns `IV.B.p1: date`, `IV.B.p1: note strategy-me-2024`
 */
export function undatedPassages(
  text: string,
  { digest, citations }: { readonly digest: Digest; readonly citations: string },
  asOf: (date: string) => readonly string[],
): readonly string[] {
  const known =
    kept.get(digest) ?? digest.passages.map((passage) => [passage, marksOf(passage, citations)] as const);
  kept.set(digest, known);
  const plain = text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return known.flatMap(([passage, marks]) => {
    if (!marks.some((mark) => plain.includes(mark))) return [];
    const { asOf: date, notes } = datedWords(passage);
    return [
      ...(asOf(date).some((form) => plain.includes(form)) ? [] : [`${passage.id}: date`]),
      ...notes.filter((note) => !plain.includes(note.text)).map((note) => `${passage.id}: note ${note.id}`),
    ];
  });
}
