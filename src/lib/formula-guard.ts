/**
 * Beginnings that spreadsheets take for a formula, also after blanks or quotes and in full width. They may
 * occur inside a cell, because spreadsheets with the region's settings split at semicolons, and also at tabs
 * and line breaks. Apostrophes are skipped, so that guarding can be undone.
 */
const BEGIN = '(?<=^|[;\\t\\r\\n])';
const FORMULA = '(?=(?:[\'"]|[^\\S\\t\\r\\n])*[=+\\-@＝＋－＠])';
/** A cell that begins with a separator. */
const BROKEN = "(?='*[\\t\\r\\n])";

const UNGUARDED = new RegExp(`${BEGIN}${FORMULA}|^${BROKEN}`, 'g');
const GUARDED = new RegExp(`${BEGIN}'${FORMULA}|^'${BROKEN}`, 'g');

/** Returns the text with an apostrophe before anything a spreadsheet would take for a formula. */
export function guardFormula(text: string): string {
  return text.replace(UNGUARDED, "'");
}

/** Reverses `guardFormula`. Only for our files: elsewhere an apostrophe is part of the text. */
export function unguardFormula(text: string): string {
  return text.replace(GUARDED, '');
}
