import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIMENSIONS } from '../../../../src/analysis/incidents/dimensions.ts';
import { withDimensions } from '../../../../src/build/postgis/dimension-list.ts';
import { COLUMNS } from '../../../../src/build/postgis/load-incidents.ts';

const SCHEMA = readFileSync(new URL('../../../../src/build/postgis/schema.sql', import.meta.url), 'utf8');

const [, COLUMNS_OF_TABLE = ''] =
  /create table if not exists crossroads\.incident \((.*?)\n\);/s.exec(SCHEMA) ?? [];

it('has the dimensions of the records engine, which `npm run dimensions` writes, and a column for each value', () => {
  expect(withDimensions(SCHEMA)).toBe(SCHEMA);
  for (const dimension of DIMENSIONS)
    expect(COLUMNS_OF_TABLE).toMatch(new RegExp(`^ {2}${dimension} \\w+`, 'm'));
});

it('writes the same list of dimensions over any other', () => {
  const outdated = SCHEMA.replace("('leg', 'place'),", "('leg', 'value'), ('vehicle', 'value'),");
  expect(outdated).not.toBe(SCHEMA);
  expect(withDimensions(outdated)).toBe(SCHEMA);
});

it('loads every column of the records engine that is not derived there', () => {
  const [, added = ''] = /alter table crossroads\.incident\n(.*?);/s.exec(SCHEMA) ?? [];
  const names = [
    ...`${COLUMNS_OF_TABLE}\n${added.replaceAll('add column if not exists ', '')}`.matchAll(
      /^ {2}(\w+) [\w(]+[^\n]*/gm,
    ),
  ]
    .filter(([line]) => !line.includes('generated always'))
    .map(([, name]) => name);
  expect([...COLUMNS]).toEqual(names);
});
