/**
 * Finds number columns that reveal part of a hidden date or position: the day of each record, its week, its
 * latitude. A single number proves nothing; a column matches if its numbers agree with the records more often
 * than by chance.
 */
import type { Column } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import { plainDigits } from '../../lib/plain-digits.ts';

export interface LoneNumber {
  readonly value: number;
  /** The place value of the last decimal. */
  readonly unit: number;
}

/** A part of a date or position that a number may match. */
export interface NumberPart {
  /**
   * Whether the part has so few values that a few rows may match by chance, so that more rows are required.
   */
  readonly isCommon?: boolean;
  /** Whether the row has this part. */
  readonly isOf: (row: number) => boolean;
  readonly isSaid: (number: LoneNumber, row: number) => boolean;
}

/** Maximum number of rows examined per column. */
const SAMPLE_ROWS = 1000;
const MIN_ROWS_OF_COMMON = 10;
/** A smaller share of matches is ignored. */
const MIN_AGREEMENT = 0.5;
/** At this share, chance is not considered: there may be only one day, or one place. */
const FULL_AGREEMENT = 0.9;
/** Cohen's kappa (1960): 0 by chance and 1 for full agreement. */
const MIN_KAPPA = 0.3;
const LONE = /^[^\d]*?(\d{1,3}(?:[.,]\d+)?)[^\d]*$/;

/** Returns the only number of a text in plain digits, if it is short; otherwise `null`. */
export function loneNumber(text: string): LoneNumber | null {
  const number = LONE.exec(text)?.[1];
  if (number === undefined) return null;
  const [, fraction = ''] = number.split(/[.,]/);
  return { value: Number(number.replace(',', '.')), unit: 10 ** -fraction.length };
}

/** Whether the lone numbers of a column match one of the parts. */
export function saysPart(column: Column, rowCount: number, parts: readonly NumberPart[]): boolean {
  const step = Math.max(1, Math.floor(rowCount / SAMPLE_ROWS));
  const numbers: NumberAt[] = [];
  for (let row = 0; row < rowCount; row += step) {
    const number = loneNumber(plainDigits(textAt(column, row)));
    if (number !== null) numbers.push({ number, row });
  }
  return parts.some((part) => {
    const met = numbers.filter(({ row }) => part.isOf(row));
    return met.length >= (part.isCommon === true ? MIN_ROWS_OF_COMMON : 1) && agrees(met, part);
  });
}

interface NumberAt {
  readonly number: LoneNumber;
  readonly row: number;
}

/** Estimates chance agreement by comparing each number with the row of the next. */
function agrees(numbers: readonly NumberAt[], part: NumberPart): boolean {
  const shareWith = (shift: number) =>
    numbers.filter(({ number }, at) => part.isSaid(number, numbers[(at + shift) % numbers.length]?.row ?? 0))
      .length / numbers.length;
  const [seen, chance] = [shareWith(0), shareWith(1)];
  if (seen < MIN_AGREEMENT) return false;
  return seen >= FULL_AGREEMENT || (seen - chance) / (1 - chance) >= MIN_KAPPA;
}
