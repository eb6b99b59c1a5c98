/** A quantity as people write it: `12,5 kg`, `1.200 Stück`, `€ 3 000`, `250`. */
import { type NumberStyle, parseDecimal, readingsOf } from './decimal.ts';

export interface Quantity {
  readonly value: number;
  /** As it stands behind or before the number; empty where there is none. */
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

/** @returns `null` for what is no number with or without a unit in this style */
export function parseQuantity(text: string, style: NumberStyle): Quantity | null {
  const taken = take(text);
  if (taken === null) return null;
  const value = parseDecimal(taken.number, style);
  return Number.isNaN(value) ? null : { value, unit: taken.unit };
}

/** How the number of a quantity may be read; empty when it is none. */
export function quantityReadings(text: string): ReturnType<typeof readingsOf> {
  const taken = take(text);
  return taken === null ? [] : readingsOf(taken.number);
}
