import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
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
    ['an order that is none', formatTemplate(template).replace('"ymd"', '"dym"')],
  ])('is not parsed from %s', (_, text) => {
    expect(parseTemplate(text)).toBeNull();
  });
});
