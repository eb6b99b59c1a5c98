import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIMENSION_TABLE, DIMENSIONS } from '../../../../src/analysis/incidents/dimensions.ts';

const SCHEMA = readFileSync(new URL('../../../../src/build/postgis/schema.sql', import.meta.url), 'utf8');

it('has the dimensions of the records engine, with their kinds, and a column for each value', () => {
  const [, list = ''] = /function crossroads\.dimensions\(.*?values(.*?)\$\$;/s.exec(SCHEMA) ?? [];
  const inEngine = [...list.matchAll(/\('(\w+)', '(\w+)'\)/g)].map(([, name, kind]) => [name, kind]);
  expect(inEngine).toEqual(DIMENSIONS.map((dimension) => [dimension, DIMENSION_TABLE[dimension].kind]));
  const [, columns = ''] = /create table crossroads\.incident \((.*?)\n\);/s.exec(SCHEMA) ?? [];
  for (const dimension of DIMENSIONS) expect(columns).toMatch(new RegExp(`^ {2}${dimension} \\w+`, 'm'));
});
