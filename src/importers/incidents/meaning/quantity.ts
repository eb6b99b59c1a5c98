/** Parses quantities with optional units: `12,5 kg`, `1.200 Stück`, `€ 3 000`, `250`. */
import { type NumberStyle, parseDecimal, readingsOf } from './decimal.ts';

export interface Quantity {
  readonly value: number;
  /** As written after or before the number; may be empty. */
  readonly unit: string;
}

const FORM = /^([^\d+−–-]*?)\s*([-+−–]?\s?(?:\d[\d\s\u00a0\u2009\u202f.,'’]*\d|\d)(?:e[-+]?\d+)?)\s*(\D*)$/iu;
const LONGEST = 80;

interface Taken {
  readonly number: string;
  readonly unit: string;
}

function take(text: string): Taken | null {
  if (text.length > LONGEST) return null;
  const match = FORM.exec(text.trim());
  if (match === null) return null;
  const [, before = '', number = '', behind = ''] = match;
  if (before !== '' && behind !== '') return null;
  return {
    number: number.replace(/^([-+−–])\s/u, '$1'),
    unit: (before || behind).replace(/^[.\s]+$/, '').trim(),
  };
}

/** @returns `null` unless a number of this style, with or without unit */
export function parseQuantity(text: string, style: NumberStyle): Quantity | null {
  const taken = take(text);
  if (taken === null) return null;
  const value = parseDecimal(taken.number, style);
  return Number.isNaN(value) ? null : { value, unit: taken.unit };
}

/** Returns the possible readings of a quantity's number. */
export function quantityReadings(text: string): ReturnType<typeof readingsOf> {
  const taken = take(text);
  return taken === null ? [] : readingsOf(taken.number);
}
