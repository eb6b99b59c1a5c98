/** What is typed, pasted or read of a file, made fit to be kept: a file of ours must never hold what the reading of files refuses. */

/** Control characters but the line's end, signs that turn the direction of what follows, and halves of characters. */
const UNFIT = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u2028\u2029]|\p{Surrogate}/gu;

/** Whether a text holds what none of ours may hold. @param lines whether it may have several lines */
export function isFit(text: string, lines: boolean): boolean {
  for (const [sign] of text.matchAll(UNFIT)) if (!lines || sign !== '\n') return false;
  return true;
}

/** One line of `maxLetters` at most. Blanks at its ends stay: more may be typed there. */
export function cleanLine(text: string, maxLetters: number): string {
  return cut(text.replace(/\s*[\n\r\t\u2028\u2029]\s*/g, ' ').replace(UNFIT, ''), maxLetters);
}

/** Lines, of `maxLetters` at most in all. */
export function cleanLines(text: string, maxLetters: number): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  return cut(
    lines.replace(UNFIT, (sign) => (sign === '\n' ? sign : '')),
    maxLetters,
  );
}

/** Never through a character. */
function cut(text: string, maxLetters: number): string {
  return text.length <= maxLetters ? text : text.slice(0, maxLetters).replace(/\p{Surrogate}$/u, '');
}
