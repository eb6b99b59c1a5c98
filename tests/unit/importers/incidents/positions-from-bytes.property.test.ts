/**
 * A thousand random tables as files: through every delimiter, decimal mark, encoding, way of writing positions and grid, in blocks of any size, and
 * back. Each position within a metre, and none lost.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreesOf, NO_POSITION } from '../../../../src/domain/incident.ts';
import { CODE_PAGES } from '../../../../src/importers/incidents/delimited/code-pages.ts';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
import { makeIncidents } from '../../../../src/importers/incidents/make-incidents.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { idOf } from '../../../../src/importers/incidents/meaning/system-list.ts';
import { distanceKm } from '../../../../src/lib/great-circle.ts';
import { KNOWLEDGE } from '../../../support/make-raw-table.ts';
import { DELIMITERS, ENCODINGS, type Encoding, write } from './delimited/write-table.ts';
import { tableOf } from './read-file.ts';
import {
  type Bounds,
  type DecimalMark,
  GRIDS,
  type Point,
  WAYS,
  type WrittenPoints,
  writeInGrid,
} from './write-positions.ts';

/** How positions are written: in a way that is guessed, or in a grid that its planner names. */
type Form = { readonly way: string } | { readonly grid: (typeof GRIDS)[number] };

const [WEST, SOUTH, EAST, NORTH] = KNOWLEDGE.region;
const FORMS: readonly Form[] = [
  ...Object.keys(WAYS).map((way) => ({ way })),
  ...GRIDS.map((grid) => ({ grid })),
];

const pointsIn = ([west, south, east, north]: Bounds): fc.Arbitrary<Point[]> =>
  fc.array(
    fc.tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
    ),
    { minLength: 1, maxLength: 10 },
  );

const files = fc
  .record({
    // Ways as often as grids, of which there are many more.
    form: fc.oneof(
      fc.constantFrom(...FORMS.filter((form) => 'way' in form)),
      fc.constantFrom(...FORMS.filter((form) => 'grid' in form)),
    ),
    mark: fc.constantFrom<DecimalMark>('.', ','),
    delimiter: fc.constantFrom(...DELIMITERS),
    encoding: fc.constantFrom<Encoding>(...ENCODINGS),
    hasMark: fc.boolean(),
    lineEnds: fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n']),
    quotesAll: fc.boolean(),
    blockBytes: fc.oneof(fc.integer({ min: 1, max: 16 }), fc.constant(1 << 16)),
  })
  .chain((how) => {
    const area = 'grid' in how.form ? how.form.grid.area : ([WEST, SOUTH, EAST, NORTH] as const);
    return pointsIn(area).map((points) => ({ ...how, points }));
  });

/** Code pages have no primes: there minutes and seconds are written with the marks of a typewriter. */
function textsOf(columns: WrittenPoints, encoding: Encoding): readonly (readonly string[])[] {
  const isPage = (CODE_PAGES as readonly string[]).includes(encoding);
  return Object.values(columns).map((cells) => {
    const texts = 'kept' in cells ? cells.kept : cells.map(String);
    return isPage ? texts.map((text) => text.replaceAll('′', "'").replaceAll('″', '"')) : texts;
  });
}

const inGrid =
  (id: ReturnType<typeof idOf>, decimal: DecimalMark) =>
  (mapping: Mapping): Mapping => ({
    ...mapping,
    position: {
      by: 'two-columns',
      x: 0,
      y: 1,
      notation: { form: 'decimal', decimal },
      system: id,
      swapped: false,
    },
  });

describe('points in files come back within a metre', () => {
  it('through every delimiter, decimal mark, encoding, way of writing and grid', async () => {
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
        const { mapping } = guessMapping(table, KNOWLEDGE);
        const said = 'way' in form ? mapping : inGrid(idOf(form.grid.system), mark)(mapping);
        const { table: made, counts } = makeIncidents(table, 'random', said, KNOWLEDGE);
        expect(counts).toEqual({ total: points.length, accepted: points.length, dropped: 0, unlocated: 0 });
        for (const [row, point] of points.entries()) {
          expect(made.lng[row]).not.toBe(NO_POSITION);
          const read = [degreesOf(made.lng[row] ?? 0), degreesOf(made.lat[row] ?? 0)];
          expect(distanceKm(read, point) * 1000).toBeLessThan(1);
        }
        for (const one of [delimiter, encoding, 'way' in form ? form.way : 'grid']) seen.add(one);
      }),
      { numRuns: 1000 },
    );
    for (const one of [...DELIMITERS, ...ENCODINGS, ...Object.keys(WAYS), 'grid'])
      expect(seen).toContain(one);
  }, 60_000);
});
