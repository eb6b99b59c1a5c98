/**
 * Cleans typed, pasted or imported text before it is saved, because our importers reject files with such
 * characters.
 */

/** Control characters except line feeds, direction marks, and lone surrogates. */
const UNFIT = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]|\p{Surrogate}/gu;

/**
 * Whether a text has only allowed characters.
 *
 * @param lines whether it may have several lines
 */
export function isFit(text: string, lines: boolean): boolean {
  for (const [sign] of text.matchAll(UNFIT)) if (!lines || sign !== '\n') return false;
  return true;
}

/** Returns one line of at most `maxLetters`. Outer spaces stay, because the user may type on. */
export function cleanLine(text: string, maxLetters: number): string {
  return cut(text.replace(/\s*[\n\r\t\u2028\u2029]\s*/g, ' ').replace(UNFIT, ''), maxLetters);
}

/** Returns lines of at most `maxLetters` in total. */
export function cleanLines(text: string, maxLetters: number): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  return cut(
    lines.replace(UNFIT, (sign) => (sign === '\n' ? sign : '')),
    maxLetters,
  );
}

/** Never splits a surrogate pair. */
function cut(text: string, maxLetters: number): string {
  return text.length <= maxLetters ? text : text.slice(0, maxLetters).replace(/\p{Surrogate}$/u, '');
}
