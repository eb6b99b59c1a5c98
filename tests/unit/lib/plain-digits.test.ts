import { expect, it } from 'vitest';
import { plainDigits } from '../../../src/lib/plain-digits.ts';

it.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۱۴۰۳', '1403'],
  ['２０２４／０３', '2024/03'],
  ['𝟗𝟎𝟘', '900'],
  ['१५ मार्च', '15 मार्च'],
  ['٤١٫٨٣', '41.83'],
  ['2024–03−15', '2024-03-15'],
  ["41º50'", "41°50'"],
  ['Niš 12', 'Niš 12'],
])('converts %s to %s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});
