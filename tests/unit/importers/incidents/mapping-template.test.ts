import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import {
  formatTemplate,
  makeTemplate,
  parseTemplate,
  templatesFor,
} from '../../../../src/importers/incidents/mapping-template.ts';
import { KNOWLEDGE, makeRawTable } from '../../../support/make-raw-table.ts';

const table = makeRawTable({
  lon: [20.45, 21.9],
  lat: [44.79, 43.3],
  date: ['2024-03-14', '2024-03-15'],
  market: ['heroin', '__proto__'],
  'quantity (kg)': [12.5, 3],
});
const template = makeTemplate('Monthly', table, guessMapping(table, KNOWLEDGE).mapping);

describe('mapping template', () => {
  it('is equal after formatting and parsing', () => {
    expect(parseTemplate(formatTemplate(template))).toEqual(template);
  });

  it.each<Mapping['position']>([
    { by: 'shape', system: 'declared', swapped: null, others: 'middle' },
    {
      by: 'two-columns',
      x: 0,
      y: 1,
      notation: { form: 'decimal', decimal: ',' },
      system: null,
      swapped: true,
    },
    {
      by: 'one-column',
      column: 2,
      order: 'lng-lat',
      notation: { form: 'sexagesimal', letterS: null },
      system: 'EPSG:4326',
    },
    { by: 'mgrs', column: 3 },
    { by: 'place', column: 4 },
    { by: 'place', column: 4, words: { Gradina: 'crossing:gradina', constructor: 'port:MEBAR' } },
    { by: 'nothing', known: true },
  ])('restores a position by $by', (position) => {
    const quantity = { column: 4, style: null, unit: { always: 'kg' } };
    const other = { ...template, mapping: { ...template.mapping, position, quantity, id: { column: 0 } } };
    expect(parseTemplate(formatTemplate(other))).toEqual(other);
  });

  it('applies only to files with the same columns and format', () => {
    expect(templatesFor(table, [template])).toEqual([template]);
    expect(templatesFor(makeRawTable({ lat: [1], lon: [2] }), [template])).toEqual([]);
    expect(templatesFor({ ...table, format: 'xlsx' }, [template])).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['another version', formatTemplate(template).replace('"version": 1', '"version": 2')],
    ['a column that is not there', formatTemplate(template).replace('"x": 0', '"x": 9')],
    ['a system that is none', formatTemplate(template).replace('EPSG:4326', '+proj=evil')],
    ['a market that is none', formatTemplate(template).replace('market:drugs/heroin', 'port:ALDRZ')],
    ['a field that is none', formatTemplate(template).replace('"x": 0', '"x": 0, "z": 1')],
    ['an order that is none', formatTemplate(template).replace('"ymd"', '"dym"')],
  ])('is not parsed from %s', (_, text) => {
    expect(parseTemplate(text)).toBeNull();
  });
});
