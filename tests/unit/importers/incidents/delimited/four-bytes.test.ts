import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  before,
  bytesBefore,
  digitsBefore,
  firstNoDigit,
  firstOf,
  fourDigits,
  fourTimes,
  ZEROS,
} from '../../../../../src/importers/incidents/delimited/four-bytes.ts';

const fourOf = (bytes: readonly number[]) => new DataView(Uint8Array.from(bytes).buffer).getInt32(0, true);
/** Bytes with a preference for digits, their neighbours and the ends of the byte range. */
const byte = fc.oneof(
  fc.integer({ min: 47, max: 58 }),
  fc.constantFrom(0, 1, 10, 13, 34, 44, 127, 128, 175, 176, 177, 185, 186, 255),
  fc.integer({ min: 0, max: 255 }),
);
const bytes = fc.array(byte, { minLength: 4, maxLength: 4 });
const isDigit = (each: number) => each >= 48 && each <= 57;

describe('four-byte functions', () => {
  it('finds the first equal byte and the bytes before it', () => {
    fc.assert(
      fc.property(bytes, byte, (four, mark) => {
        const bit = firstOf(fourOf(four), fourTimes(mark));
        const at = four.indexOf(mark);
        expect(bit !== 0).toBe(at !== -1);
        if (bit !== 0) expect(bytesBefore(bit)).toBe(at);
        const kept = four.map((each, i) => (at === -1 || i < at ? each : 0));
        expect(before(fourOf(four), bit)).toBe(fourOf(kept));
      }),
      { numRuns: 5000 },
    );
  });

  it('finds the first byte that is not a digit and the number before it', () => {
    fc.assert(
      fc.property(bytes, (four) => {
        const values = fourOf(four) ^ ZEROS;
        const bit = firstNoDigit(values);
        const at = four.findIndex((each) => !isDigit(each));
        expect(bit !== 0).toBe(at !== -1);
        if (bit !== 0) expect(bytesBefore(bit)).toBe(at);
        const text = String.fromCharCode(...four.slice(0, at === -1 ? 4 : at));
        expect(bit === 0 ? fourDigits(values) : digitsBefore(values, bit)).toBe(Number(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads every number of four digits', () => {
    for (let number = 0; number < 10_000; number += 1) {
      const digits = [...String(number).padStart(4, '0')].map(Number);
      if (fourDigits(fourOf(digits)) !== number) expect.fail(String(number));
    }
  });
});
