/**
 * Spreadsheets take a cell that begins so for a formula, and would run it: after blanks and in full width too. Apostrophes before it are looked through, so
 * that what is guarded can be told from what stood there.
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** The text with an apostrophe before it where a spreadsheet would take it for a formula, so that it stays a text. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. For files of ours only: elsewhere an apostrophe is one. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
