/**
 * Separates footnote signs written without a space from their word: `instruments29`, `Europe.¹`, `2021.1`,
 * `13UNODC`.
 */

const SIGN_AFTER = /^(?:.*\p{L}|\d{4})\.?([\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})$/u;
const SIGN_BEFORE = /^[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?=\p{Lu})/u;

export interface SeparatedWord {
  readonly word: string;
  /** Digits that are not part of the word, or an empty string. */
  readonly before: string;
  readonly after: string;
}

/** @param written the word before folding, because a capital marks the beginning of a note */
export function separateSign(word: string, written: string): SeparatedWord {
  if (!/\d/.test(word)) return { word, before: '', after: '' };
  const before = word.slice(0, SIGN_BEFORE.exec(written)?.[0].length ?? 0);
  const after = word.slice(word.length - (SIGN_AFTER.exec(written)?.[1]?.length ?? 0));
  const bare = word.slice(before.length, word.length - after.length);
  return { word: after === '' ? bare : bare.replace(/\.$/, ''), before, after };
}
