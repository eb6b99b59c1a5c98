/** Parses a text query into words and quoted phrases. */
import { foldText, soundKey } from '../lib/text-fold.ts';

export interface AskedWord {
  /** As typed. */
  readonly typed: string;
  readonly folded: string;
  readonly sound: string;
}

/** Adjacent words, matched exactly; `isOpen` while the last word is being typed. */
export interface AskedPhrase {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

export interface TextQuery {
  readonly words: readonly AskedWord[];
  readonly phrases: readonly AskedPhrase[];
}

/** Quotation marks of the languages of the interface and of the region. */
const QUOTE = /["“”„‟«»]/;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;

/** Parses a query; `null` without a word of at least two letters. */
export function parseTextQuery(query: string): TextQuery | null {
  const parts = query.split(QUOTE);
  const words = parts.filter((_, at) => at % 2 === 0).flatMap(readWords);
  const phrases = parts.flatMap((part, at): AskedPhrase[] => {
    const inside = at % 2 === 1 ? readWords(part).map(({ folded }) => folded) : [];
    return inside.length === 0 ? [] : [{ words: inside, isOpen: at === parts.length - 1 }];
  });
  const letters = [...words.map(({ folded }) => folded), ...phrases.flatMap((phrase) => phrase.words)];
  return letters.some((word) => word.length > 1) ? { words, phrases } : null;
}

/** Returns the words of a text in order. */
export function readWords(text: string): AskedWord[] {
  const words = text.replace(POSSESSIVE, '').split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.flatMap((typed) => {
    const folded = foldText(typed);
    return folded === '' ? [] : [{ typed, folded, sound: soundKey(folded) }];
  });
}
