/** What a reader types, as words and as phrases in quotation marks. */
import { foldText, soundKey } from '../lib/text-fold.ts';

export interface AskedWord {
  /** As typed. */
  readonly typed: string;
  readonly folded: string;
  readonly sound: string;
}

/** Words that stand side by side, none of them unfinished or misspelt; `isOpen` while its last word is being typed. */
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

/** `null` when nothing can be asked: no word, or a single letter, which stands on every line. */
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

/** The words of a text in order, however they are parted. */
export function readWords(text: string): AskedWord[] {
  const words = text.replace(POSSESSIVE, '').split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.flatMap((typed) => {
    const folded = foldText(typed);
    return folded === '' ? [] : [{ typed, folded, sound: soundKey(folded) }];
  });
}
