/** Checks plain text that is shown as it is. */

/** Longer texts are probably a paste error. */
export const MAX_TEXT = 1200;
/** Direction marks, invisible characters and lone surrogates, which no editor writes on purpose. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const MARKUP = /<[a-z/!]/i;

export function hasUnseen(words: string): boolean {
  return UNSEEN.test(words);
}

export function hasMarkup(words: string): boolean {
  return MARKUP.test(words);
}
