import { guardFormula } from '../lib/formula-guard.ts';

/** Semicolons and tabs too: by them a reader may divide cells. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/**
 * Rows as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. What looks like a formula is given an apostrophe, so that it
 * stays a text; a number may begin with its sign.
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(formatCsvCell).join(',')}\r\n`).join('')}`;
}

/** One of them. */
export function formatCsvCell(value: string | number): string {
  const text = typeof value === 'string' ? guardFormula(value) : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
