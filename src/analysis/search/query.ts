/** Parses a search query into terms and quoted phrases. */
import { foldText, soundKey } from '../../lib/text-fold.ts';
import { isStopWord } from './stop-words.ts';
import { matchSynonym, type Pattern } from './synonym-index.ts';

export interface AskedWord {
  /** As typed. */
  readonly typed: string;
  readonly folded: string;
  readonly sound: string;
}

/** One word, or several that have synonyms together, such as “money laundering”. */
export interface Term {
  readonly words: readonly AskedWord[];
  readonly synonyms: readonly Pattern[];
  /** Those of English. */
  readonly english: readonly Pattern[];
}

/** Adjacent words, matched exactly; `isOpen` while the last word is being typed. */
export interface AskedPhrase {
  readonly words: readonly string[];
  readonly isOpen: boolean;
}

export interface TextQuery {
  readonly terms: readonly Term[];
  readonly phrases: readonly AskedPhrase[];
}

/** Quotation marks of the languages of the interface and of the region. */
const QUOTE = /["“”„‟«»]/;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;

/**
 * Parses a query; `null` without a word of at least two letters. Stop words are left out unless there is nothing
 * else.
 */
export function parseTextQuery(query: string): TextQuery | null {
  const parts = query.split(QUOTE);
  const words = parts.filter((_, at) => at % 2 === 0).flatMap(readWords);
  const phrases = parts.flatMap((part, at): AskedPhrase[] => {
    const inside = at % 2 === 1 ? readWords(part).map(({ folded }) => folded) : [];
    return inside.length === 0 ? [] : [{ words: inside, isOpen: at === parts.length - 1 }];
  });
  const letters = [...words.map(({ folded }) => folded), ...phrases.flatMap((phrase) => phrase.words)];
  if (!letters.some((word) => word.length > 1)) return null;
  const all = readTerms(words);
  const subject = all.filter((term) => !isStop(term));
  return { terms: subject.length > 0 || phrases.length > 0 ? subject : all, phrases };
}

/** Returns the words of a text in order. */
export function readWords(text: string): AskedWord[] {
  const words = text.replace(POSSESSIVE, '').split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.flatMap((typed) => {
    const folded = foldText(typed);
    return folded === '' ? [] : [{ typed, folded, sound: soundKey(folded) }];
  });
}

function readTerms(words: readonly AskedWord[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, synonyms, english } = matchSynonym(words.map(({ folded }) => folded).slice(at));
    const taken = Math.max(1, length);
    terms.push({ words: words.slice(at, at + taken), synonyms, english });
    at += taken;
  }
  return terms;
}

/** Codes of countries in capitals are no stop words: AL, ME, US. */
function isStop({ words }: Term): boolean {
  const [word, another] = words;
  if (word === undefined || another !== undefined || /^\p{Lu}{2}$/u.test(word.typed)) return false;
  return isStopWord(word.folded);
}
