/** Tests that records from every export format import unchanged and without an open question. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_EXPORT_FORMATS } from '../../../../src/exporters/incidents/index.ts';
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

/** Texts without characters that XML forbids and without blanks at the ends, which readers trim. */
const plain = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cn}\ufeff\ufffe\uffff]/gu, '').trim());
/** Texts that can look like a formula wherever a spreadsheet splits cells. */
const signs = fc
  .string({ unit: fc.constantFrom("'", '"', '=', ';', '\n', ' ', 'a', '-'), maxLength: 12 })
  .map((one) => one.trim());
const text = fc.oneof(plain, signs, fc.constantFrom(...HOSTILE));
/** KML readers treat blanks at the ends of an element as layout, so these texts have none. */
const textOfKml = text.map((one) => one.trim());

describe.each(RECORD_EXPORT_FORMATS)('export of records as $id', (format) => {
  it('returns the same records after export and import', async () => {
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
