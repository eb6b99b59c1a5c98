/** What leaves can come back: every format, whatever stands in the cells, without a question. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAND_OVER_FORMATS } from '../../../../src/exporters/incidents/index.ts';
import {
  anyRows,
  broughtIn,
  exportedOf,
  fileOf,
  HOSTILE,
  recordsOf,
  tableOfRows,
} from '../../../support/record-export-there-and-back.ts';

const NAMES = ['seizure no', '=name', 'crossroads_date (2)', '2024', 'quote " & <b>'];

/** No letter that XML cannot hold, and none at the ends that readers take away. */
const plain = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cn}\ufeff\ufffe\uffff]/gu, '').trim());
/** What may look like a formula, wherever a spreadsheet divides cells. */
const signs = fc
  .string({ unit: fc.constantFrom("'", '"', '=', ';', '\n', ' ', 'a', '-'), maxLength: 12 })
  .map((one) => one.trim());
const text = fc.oneof(plain, signs, fc.constantFrom(...HOSTILE));
/** Blanks at the ends of what stands in an element of KML are taken for its layout. */
const textOfKml = text.map((one) => one.trim());

describe.each(HAND_OVER_FORMATS)('$id', (format) => {
  it('brings back the same records', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows(NAMES.length, format.id === 'kml' ? textOfKml : text), async (rows) => {
        const table = tableOfRows(NAMES, rows);
        const { table: back } = await broughtIn(await fileOf(format, exportedOf(table)));
        expect(recordsOf(back)).toEqual(recordsOf(table));
      }),
      { numRuns: 150 },
    );
  });
});
