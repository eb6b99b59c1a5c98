/**
 * Finds rows that contain a text, in all text columns and the id column. Both are compared after `foldText`,
 * so that nis matches Niš and Ниш. ASCII is folded as bytes; only other cells are decoded.
 */

import type { Column, NumberColumn, TextColumn } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import type { IncidentTable } from '../../domain/incident.ts';
import { allSteps } from '../../lib/all-steps.ts';
import { foldText } from '../../lib/text-fold.ts';

/** Rows per step: some milliseconds. */
const ROWS_A_STEP = 20_000;

/**
 * Returns 1 for each matching row; `null` without a text. Yields every few milliseconds, so that the page can
 * respond.
 */
export function* findTextInSteps(
  { columns, idColumn, rowCount }: IncidentTable,
  text: string,
): Generator<void, Uint8Array | null> {
  const wanted = foldText(text);
  if (wanted === '') return null;
  const found = new Uint8Array(rowCount);
  for (const [index, column] of columns.entries()) {
    if (column.kind === 'words') findInWords(column, wanted, found);
    else if (column.kind === 'text') yield* findInTexts(column, wanted, found);
    else if (index === idColumn && column.kind === 'number') yield* findInNumbers(column, wanted, found);
    else if (index === idColumn) yield* findInCells(column, wanted, found);
  }
  return found;
}

/** Runs all steps at once. */
export function findText(table: IncidentTable, text: string): Uint8Array | null {
  return allSteps(findTextInSteps(table, text));
}

function findInWords(column: Extract<Column, { kind: 'words' }>, wanted: string, found: Uint8Array): void {
  const has = Uint8Array.from(column.words, (word) => Number(foldText(word).includes(wanted)));
  for (let row = 0; row < found.length; row += 1) {
    if (has[column.codes[row] as number] === 1) found[row] = 1;
  }
}

function* findInCells(column: Column, wanted: string, found: Uint8Array): Generator<void, void> {
  for (let row = 0; row < found.length; row += 1) {
    if (row % ROWS_A_STEP === 0 && row > 0) yield;
    if (found[row] === 0 && foldText(textAt(column, row)).includes(wanted)) found[row] = 1;
  }
}

/** Integers below this are written without an exponent. */
const MAX_PLAIN = 1e15;

function* findInNumbers(column: NumberColumn, wanted: string, found: Uint8Array): Generator<void, void> {
  const mayBePlain = /^\d+$/.test(wanted);
  for (let row = 0; row < found.length; row += 1) {
    if (row % ROWS_A_STEP === 0 && row > 0) yield;
    if (found[row] === 1) continue;
    const value = column.values[row] as number;
    // Plain digits are unchanged by folding.
    const isPlain = value > 0 && value < MAX_PLAIN && Number.isInteger(value);
    if (isPlain && !mayBePlain) continue;
    const text = isPlain ? String(value) : foldText(textAt(column, row));
    if (text.includes(wanted)) found[row] = 1;
  }
}

const SPACE = 32;
/** Marks a byte that `foldText` removes, and one of a non-ASCII letter. */
const GONE = 1;
const BEYOND = 2;
/** Folding by byte: lower-case letters and digits, apostrophes removed, all else a space. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return BEYOND;
  const letter = String.fromCharCode(byte);
  if (/['`]/.test(letter)) return GONE;
  return /[a-z\d]/i.test(letter) ? letter.toLowerCase().charCodeAt(0) : SPACE;
});

function* findInTexts(column: TextColumn, wanted: string, found: Uint8Array): Generator<void, void> {
  const { bytes, ends } = column;
  const needle = new TextEncoder().encode(wanted);
  let begin = 0;
  let cell = new Uint8Array(256);
  for (let row = 0; row < found.length; row += 1) {
    if (row % ROWS_A_STEP === 0 && row > 0) yield;
    const end = ends[row] as number;
    if (end - begin > cell.length) cell = new Uint8Array(2 * (end - begin));
    const length = foldPlain(bytes, begin, end, cell);
    begin = end;
    if (found[row] === 1) continue;
    const has = length < 0 ? foldText(textAt(column, row)).includes(wanted) : holds(cell, length, needle);
    if (has) found[row] = 1;
  }
}

/** Folds bytes as `foldText` does. Returns the length; -1 for non-ASCII letters. */
function foldPlain(bytes: Uint8Array, from: number, to: number, folded: Uint8Array): number {
  let length = 0;
  for (let i = from; i < to; i += 1) {
    const byte = FOLDED[bytes[i] as number] as number;
    if (byte === BEYOND) return -1;
    // One space between words, none before the first.
    if (byte === GONE || (byte === SPACE && (length === 0 || folded[length - 1] === SPACE))) continue;
    folded[length] = byte;
    length += 1;
  }
  return length > 0 && folded[length - 1] === SPACE ? length - 1 : length;
}

function holds(text: Uint8Array, length: number, wanted: Uint8Array): boolean {
  const last = length - wanted.length;
  for (let at = 0; at <= last; at += 1) {
    let i = 0;
    while (i < wanted.length && text[at + i] === wanted[i]) i += 1;
    if (i === wanted.length) return true;
  }
  return false;
}
