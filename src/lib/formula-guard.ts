/**
 * Spreadsheets take for a formula what begins so, and would run it: after blanks, quotes and in full width too. It may begin in the midst of a cell, where a spreadsheet takes a semicolon, as
 * most of the region's do, or a tab for what stands between cells, or ends a line. Apostrophes are looked through, so that what is guarded can be told from what stood there.
 */
const BEGIN = '(?<=^|[;\\t\\r\\n])';
const FORMULA = '(?=(?:[\'"]|[^\\S\\t\\r\\n])*[=+\\-@＝＋－＠])';
/** A cell that begins with what ends one. */
const BROKEN = "(?='*[\\t\\r\\n])";

const UNGUARDED = new RegExp(`${BEGIN}${FORMULA}|^${BROKEN}`, 'g');
const GUARDED = new RegExp(`${BEGIN}'${FORMULA}|^'${BROKEN}`, 'g');

/** The text with an apostrophe wherever a spreadsheet would take what follows for a formula, so that it stays a text. */
export function guardFormula(text: string): string {
  return text.replace(UNGUARDED, "'");
}

/** The text as it was before `guardFormula`. For files of ours only: elsewhere an apostrophe is one. */
export function unguardFormula(text: string): string {
  return text.replace(GUARDED, '');
}
