import { expect, it } from 'vitest';
import { isMonthName, monthOf } from '../../../src/lib/month-names.ts';
import { foldText } from '../../../src/lib/text-fold.ts';

it.each([
  'March',
  'Mar',
  'мај',
  'marta',
  'septembra',
  'août',
  'марта',
  'mayo',
  'مارس',
  'gusht',
  'okt',
  'Şubat',
])('recognises %s as the name of a month', (word) => {
  expect(isMonthName(foldText(word))).toBe(true);
  expect(monthOf(foldText(word))).toBeGreaterThan(0);
});

it.each(['Niš', 'svi', 'kola', 'nova', 'pri', 'iv', 'v', 'set', 'van', ''])(
  'does not recognise %s as a month, although some languages abbreviate months like this',
  (word) => {
    expect(isMonthName(foldText(word))).toBe(false);
  },
);
