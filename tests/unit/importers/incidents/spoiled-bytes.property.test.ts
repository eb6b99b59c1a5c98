/**
 * Tests binary files with a few spoiled bytes: each is refused with a reason or gives a consistent table.
 * None may throw, hang or fill the memory.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/domain/column.ts';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import { readIncidents } from '../../../../src/importers/incidents/index.ts';
import { problemsOf } from '../../../../src/importers/incidents/problem-log.ts';

const root = fileURLToPath(new URL('../../../fixtures/incidents/', import.meta.url));
const FILES = [
  'geopackage/several-layers.gpkg',
  'geopackage/sound-many-pages.gpkg',
  'flatgeobuf/sound.fgb',
  'flatgeobuf/shapes.fgb',
  'geoparquet/sound.parquet',
  'geoparquet/two-groups.parquet',
  'geoparquet/positions-as-columns.parquet',
  'geoparquet/gzip.parquet',
  'geoparquet/zstandard.parquet',
];

function lengthOf(column: Column): number {
  if (column.kind === 'words') return column.codes.length;
  return column.kind === 'text' ? column.ends.length : column.values.length;
}

const spoiled = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 0, max: 255 })),
  { minLength: 1, maxLength: 8 },
);

describe('readIncidents with spoiled bytes', () => {
  it.each(FILES)('refuses %s or returns a consistent table', async (path) => {
    const sound = readFileSync(`${root}${path}`);
    await fc.assert(
      fc.asyncProperty(spoiled, async (changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [share, byte] of changes) bytes[Math.floor(share * bytes.length)] = byte;
        const file = new File([bytes], path);
        const result = await readIncidents(file, { onProgress: () => {}, options: {}, budget: BUDGET });
        if (!result.ok) return;
        const { columns, problems, recordCount, shapes } = result.value;
        expect(recordCount).toBeGreaterThan(0);
        for (const column of columns) expect(lengthOf(column)).toBe(recordCount);
        if (shapes !== null) expect(shapes.kind.length).toBe(recordCount);
        for (const { record } of problemsOf(problems)) expect(record).toBeLessThan(recordCount);
      }),
      { numRuns: 100 },
    );
  });
});
