/**
 * Tests a thousand random tables as files with every delimiter, decimal mark, encoding, notation, grid and
 * block size. Each position must come back within a metre, and none may be lost.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_PAGES } from '../../../../src/importers/incidents/delimited/code-pages.ts';
import { KNOWLEDGE } from '../../../support/make-raw-table.ts';
import { DELIMITERS, ENCODINGS, type Encoding, write } from './delimited/write-table.ts';
import { expectPlaced, inGrid, pointsIn } from './expect-placed.ts';
import { tableOf } from './read-file.ts';
import { type DecimalMark, GRIDS, WAYS, type WrittenPoints, writeInGrid } from './write-positions.ts';

/** Positions in a notation that is guessed, or in a grid that the planner names. */
type Form = { readonly way: string } | { readonly grid: (typeof GRIDS)[number] };

/** This code page has no sign of degrees. */
const WITH_DEGREES = ENCODINGS.filter((one) => one !== 'iso-8859-5');
const FORMS: readonly Form[] = [
  ...Object.keys(WAYS).map((way) => ({ way })),
  ...GRIDS.map((grid) => ({ grid })),
];

const files = fc
  .record({
    // Notations are chosen as often as grids, although there are many more grids.
    form: fc.oneof(
      fc.constantFrom(...FORMS.filter((form) => 'way' in form)),
      fc.constantFrom(...FORMS.filter((form) => 'grid' in form)),
    ),
    mark: fc.constantFrom<DecimalMark>('.', ','),
    delimiter: fc.constantFrom(...DELIMITERS),
    encoding: fc.constantFrom<Encoding>(...WITH_DEGREES),
    hasMark: fc.boolean(),
    lineEnds: fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n']),
    quotes: fc.constantFrom('none', 'every-third', 'all'),
    blockBytes: fc.oneof(fc.integer({ min: 1, max: 16 }), fc.constant(1 << 16)),
  })
  .chain((how) => {
    const area = 'grid' in how.form ? how.form.grid.area : KNOWLEDGE.region;
    return pointsIn(area).map((points) => ({ ...how, points }));
  });

/** Code pages have no prime characters, so minutes and seconds get straight quotes there. */
function textsOf(columns: WrittenPoints, encoding: Encoding): readonly (readonly string[])[] {
  const isPage = (CODE_PAGES as readonly string[]).includes(encoding);
  return Object.values(columns).map((cells) => {
    const texts = 'kept' in cells ? cells.kept : cells.map(String);
    return isPage ? texts.map((text) => text.replaceAll('′', "'").replaceAll('″', '"')) : texts;
  });
}

describe('import of random points from files', () => {
  it('returns points within a metre for every delimiter, encoding, notation and grid', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(files, async ({ form, mark, points, delimiter, encoding, blockBytes, ...how }) => {
        const written =
          'way' in form
            ? (WAYS[form.way]?.(points, mark) ?? {})
            : writeInGrid(form.grid.system.proj, points, mark);
        const columns = textsOf(written, encoding);
        const { bytes } = write({
          ...how,
          names: Object.keys(written),
          rows: points.map((_, row) => columns.map((cells) => cells[row] ?? '')),
          delimiter,
          encoding,
          blockBytes,
          lastLineEnds: true,
          blankLines: [],
        });
        const table = await tableOf(bytes, { options: { delimiter, encoding, hasHeader: true }, blockBytes });
        expectPlaced(table, points, 'way' in form ? undefined : inGrid(form.grid, mark));
        for (const one of [delimiter, encoding, 'way' in form ? form.way : 'grid']) seen.add(one);
      }),
      { numRuns: 1000 },
    );
    for (const one of [...DELIMITERS, ...WITH_DEGREES, ...Object.keys(WAYS), 'grid'])
      expect(seen).toContain(one);
  });
});
