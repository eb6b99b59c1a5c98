import { guardFormula } from '../lib/formula-guard.ts';

/** Also semicolons and tabs, which some programs take as separators. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/**
 * Returns rows as CSV (RFC 4180), with a byte order mark so that spreadsheets recognise UTF-8. An apostrophe
 * guards texts that look like a formula; numbers may begin with a sign.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(formatCsvCell).join(',')}\r\n`).join('')}`;
}

/** Returns one cell. */
export function formatCsvCell(value: string | number): string {
  const text = typeof value === 'string' ? guardFormula(value) : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
