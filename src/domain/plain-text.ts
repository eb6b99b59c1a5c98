/** Words of people, to be shown as they are. */

/** Longer ones are a paste gone wrong. */
export const MAX_TEXT = 1200;
/** Marks of direction, invisible characters, halves of characters: nothing that an editor means to write. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const MARKUP = /<[a-z/!]/i;

export function hasUnseen(words: string): boolean {
  return UNSEEN.test(words);
}

export function hasMarkup(words: string): boolean {
  return MARKUP.test(words);
}
