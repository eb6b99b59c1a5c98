/**
 * Tests that every file of `tests/fixtures/incidents/<format>/` reads as the file of the same name with
 * `.expected.json` appended. `UPDATE=1` writes a missing expectation; review it before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/domain/column.ts';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import { readIncidents } from '../../../../src/importers/incidents/index.ts';
import { problemsOf } from '../../../../src/importers/incidents/problem-log.ts';
import { type RawTable, SHAPE_KINDS, type Shapes } from '../../../../src/importers/incidents/raw-table.ts';
import { linesOf, rowsOf } from './read-file.ts';

const root = fileURLToPath(new URL('../../../fixtures/incidents', import.meta.url));
const EXPECTED = '.expected.json';
/** Of a long file, only the first rows and the last one are compared. */
const SHOWN_ROWS = 12;

const folders = readdirSync(root);
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => !name.endsWith(EXPECTED))
    .map((name) => join(folder, name)),
);

function told(table: RawTable) {
  const lines = linesOf(table);
  const rows = rowsOf(table);
  const problems = [...problemsOf(table.problems)];
  return {
    format: table.format,
    recordCount: table.recordCount,
    dropped: new Set(problems.flatMap(({ outcome, record }) => (outcome === 'dropped' ? [record] : []))).size,
    columns: table.columns.map(describeColumn),
    shapes: table.shapes === null ? null : describeShapes(table.shapes),
    dialect: table.dialect,
    notes: table.notes,
    parts: table.parts,
    problems: problems.map(({ code, record, column, value }) => ({
      code,
      place: lines[record],
      column,
      value,
    })),
    places: { unit: table.places.unit, first: lines[0], last: lines.at(-1) },
    rows: rows.length > SHOWN_ROWS ? [...rows.slice(0, SHOWN_ROWS), ...rows.slice(-1)] : rows,
  };
}

function describeShapes({ system, kind, x, y }: Shapes) {
  return { system, shapes: [...kind].map((one, at) => [SHAPE_KINDS[one], x[at], y[at]]) };
}

function describeColumn(column: Column): string {
  const told = `${column.name}: ${column.kind}`;
  if (column.kind !== 'number') return told;
  return `${told}, decimal ${column.decimal}${column.mayBeGrouped ? ', may be grouped' : ''}`;
}

async function read(path: string) {
  const file = new File([readFileSync(join(root, path))], path.split('/').at(-1) ?? '');
  const result = await readIncidents(file, { onProgress: () => {}, options: {}, budget: BUDGET });
  return result.ok ? told(result.value) : { refusal: result.failure };
}

describe('readIncidents with fixture files', () => {
  it.each(files)('reads %s as expected', async (path) => {
    const found = await read(path);
    const expectedPath = `${join(root, path)}${EXPECTED}`;
    if (process.env['UPDATE'] !== undefined && !existsSync(expectedPath)) {
      writeFileSync(expectedPath, `${JSON.stringify(found, null, 2)}\n`);
    }
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(readFileSync(expectedPath, 'utf8')));
  });

  it('finds a fixture file for every expected result', () => {
    const expected = folders.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(EXPECTED))
        .map((name) => join(folder, name.slice(0, -EXPECTED.length))),
    );
    expect(expected.sort()).toEqual([...files].sort());
  });
});
