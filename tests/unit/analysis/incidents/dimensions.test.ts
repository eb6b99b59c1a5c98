import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIMENSION_TABLE, DIMENSIONS } from '../../../../src/analysis/incidents/dimensions.ts';
import { COLUMNS } from '../../../../src/build/postgis/load-incidents.ts';

const SCHEMA = readFileSync(new URL('../../../../src/build/postgis/schema.sql', import.meta.url), 'utf8');

const [, COLUMNS_OF_TABLE = ''] =
  /create table if not exists crossroads\.incident \((.*?)\n\);/s.exec(SCHEMA) ?? [];

it('has the dimensions of the records engine, with their kinds, and a column for each value', () => {
  const [, list = ''] = /function crossroads\.dimensions\(.*?values(.*?)\$\$;/s.exec(SCHEMA) ?? [];
  const inEngine = [...list.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(([, name, kind]) => [name, kind]);
  expect(inEngine).toEqual(DIMENSIONS.map((dimension) => [dimension, DIMENSION_TABLE[dimension].kind]));
  for (const dimension of DIMENSIONS)
    expect(COLUMNS_OF_TABLE).toMatch(new RegExp(`^ {2}${dimension} \\w+`, 'm'));
});

it('loads every column of the records engine that is not derived there', () => {
  const names = [...COLUMNS_OF_TABLE.matchAll(/^ {2}(\w+) [\w(]+[^\n]*/gm)]
    .filter(([line]) => !line.includes('generated always'))
    .map(([, name]) => name);
  expect(Object.keys(COLUMNS)).toEqual(names);
});
