/** Parses quantities with optional units: `12,5 kg`, `1.200 Stück`, `€ 3 000`, `cca 250`. */
import { type NumberStyle, parseDecimal, readingsOf } from './decimal.ts';
import { knownUnitOf } from './units.ts';

export interface Quantity {
  readonly value: number;
  /** As written after the number, or a known one before it; may be empty. */
  readonly unit: string;
  /** Written as approximate or as a bound; `value` is the number as written. */
  readonly isApproximate?: true;
}

const FORM = /^([^\d+−–-]*?)\s*([-+−–]?\s?(?:\d[\d\s\u00a0\u2009\u202f.,'’]*\d|\d)(?:e[-+]?\d+)?)\s*(\D*)$/iu;
const LONGEST = 80;
/** Words before an approximate number or a bound in the languages of the region, which are no units. */
const ABOUT =
  /^(?:[~≈±]|(?:do|preko|najmanje|više od|manje od|до|преко|над|више од|најмање|поне|најмалку|deri|mbi|peste|până la|en az|over|up to|at least|min|max|rund|kb|c(?:irc|c)?a|c|oko|okolo|otprilike|približno|okrog|rreth|afër|aprox(?:imativ)?|circa|cam|approx(?:imately)?|about|around|περίπου|yaklaşık|око|околу|около|отприлике|приближно|прибл|ок)(?![\p{L}]))\.?\s*/iu;

interface Taken {
  readonly number: string;
  readonly isApproximate: boolean;
  readonly unit: string;
  readonly isUnitBefore: boolean;
}

function take(text: string): Taken | null {
  if (text.length > LONGEST) return null;
  const cell = text.trim();
  const exact = cell.replace(ABOUT, '');
  const match = FORM.exec(exact);
  if (match === null) return null;
  const [, before = '', number = '', behind = ''] = match;
  if (before !== '' && (behind !== '' || knownUnitOf(before) === null)) return null;
  return {
    number: number.replace(/^([-+−–])\s/u, '$1'),
    isApproximate: exact !== cell,
    unit: (before || behind).replace(/^[.\s]+$/, '').trim(),
    isUnitBefore: before !== '',
  };
}

/** @returns `null` unless a number of this style, or of one style only, with or without unit */
export function parseQuantity(text: string, style: NumberStyle): Quantity | null {
  const taken = take(text);
  if (taken === null) return null;
  const inStyle = parseDecimal(taken.number, style);
  if (!Number.isNaN(inStyle)) return quantityOf(taken, inStyle);
  // Some numbers leave no doubt, as “1.250,50” and “12,5”.
  const [only, other] = readingsOf(taken.number);
  return only === undefined || other !== undefined ? null : quantityOf(taken, only.value);
}

function quantityOf({ unit, isApproximate }: Taken, value: number): Quantity {
  return isApproximate ? { value, unit, isApproximate } : { value, unit };
}

/** Returns the possible readings of a quantity's number. */
export function quantityReadings(text: string): ReturnType<typeof readingsOf> {
  const taken = take(text);
  return taken === null ? [] : readingsOf(taken.number);
}

/** Signs and codes that are also written before an amount. */
const CURRENCIES: readonly string[] = ['EUR', 'USD', 'RSD', 'BAM', 'MKD', 'ALL', 'BGN', 'RON'];

/** Whether a text is a number, with a known unit or none. */
export function isPlainQuantity(text: string): boolean {
  const taken = take(text);
  if (taken === null || readingsOf(taken.number).length === 0) return false;
  return taken.unit === '' || knownUnitOf(taken.unit) !== null;
}

/**
 * Whether a text alone is a quantity: a number with a known unit behind it, or an amount of money. “T1” and “KG 101”
 * are names of roads and number plates.
 */
export function isSurelyQuantity(text: string): boolean {
  const taken = take(text);
  if (taken === null || quantityReadings(text).length === 0) return false;
  const unit = knownUnitOf(taken.unit);
  return unit !== null && (!taken.isUnitBefore || CURRENCIES.includes(unit));
}
