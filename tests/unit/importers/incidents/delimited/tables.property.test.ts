import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, linesOf, rowsOf, tableOf } from '../read-file.ts';
import { write, writtenTables } from './write-table.ts';

describe('readByBlocks with random tables', () => {
  it('returns every cell and line number for any notation and block size', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTables, async (table) => {
        const { bytes, lines } = write(table);
        const { delimiter, encoding, blockBytes } = table;
        const read = await tableOf(bytes, { options: { delimiter, encoding, hasHeader: true }, blockBytes });
        expect(read.recordCount).toBe(table.rows.length);
        expect(linesOf(read)).toEqual(lines);
        expect(read.problems.count).toBe(0);
        for (const [record, cells] of table.rows.entries()) {
          for (const [c, cell] of cells.entries()) {
            const column = read.columns[c];
            if (column === undefined || !holds(column, record, cell)) {
              expect.fail(`${JSON.stringify(cell)} became ${JSON.stringify(rowsOf(read)[record]?.[c])}`);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
