/**
 * Whether the numbers of a column are a part of what is to be told less exactly: the day of each record, its week, its latitude. A number alone may be anything; that it is the
 * day of its record more often than chance would have it says what the column is.
 */
import type { Column } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import { plainDigits } from '../../lib/plain-digits.ts';

export interface LoneNumber {
  readonly value: number;
  /** Of its last decimal. */
  readonly unit: number;
}

/** What a number may say of its row. */
export interface NumberPart {
  /** So few different ones that numbers of few rows may all be theirs by chance: it is looked for among many. */
  readonly isCommon?: boolean;
  /** Whether the row has it. */
  readonly isOf: (row: number) => boolean;
  readonly isSaid: (number: LoneNumber, row: number) => boolean;
}

/** By so many rows a column is judged. */
const SAMPLE_ROWS = 1000;
const MIN_ROWS_OF_COMMON = 10;
/** Less agreement than this is none. */
const MIN_AGREEMENT = 0.5;
/** With so much, chance is not asked for: there may be only one day, or one place. */
const FULL_AGREEMENT = 0.9;
/** Cohen's kappa (1960), of 0 by chance and 1 where all agree. */
const MIN_KAPPA = 0.3;
const LONE = /^[^\d]*?(\d{1,3}(?:[.,]\d+)?)[^\d]*$/;

/** The only number of a text in plain digits, when it is one of few digits; else `null`. */
export function loneNumber(text: string): LoneNumber | null {
  const number = LONE.exec(text)?.[1];
  if (number === undefined) return null;
  const [, fraction = ''] = number.split(/[.,]/);
  return { value: Number(number.replace(',', '.')), unit: 10 ** -fraction.length };
}

/** Whether the lone numbers of a column say one of the parts. */
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

/** What chance would have is found out by comparing each number with the row of the next. */
function agrees(numbers: readonly NumberAt[], part: NumberPart): boolean {
  const shareWith = (shift: number) =>
    numbers.filter(({ number }, at) => part.isSaid(number, numbers[(at + shift) % numbers.length]?.row ?? 0))
      .length / numbers.length;
  const [seen, chance] = [shareWith(0), shareWith(1)];
  if (seen < MIN_AGREEMENT) return false;
  return seen >= FULL_AGREEMENT || (seen - chance) / (1 - chance) >= MIN_KAPPA;
}
