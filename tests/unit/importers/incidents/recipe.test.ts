import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
import {
  formatRecipe,
  makeRecipe,
  parseRecipe,
  recipesFor,
} from '../../../../src/importers/incidents/recipe.ts';
import { KNOWLEDGE, makeRawTable } from '../../../support/make-raw-table.ts';

const table = makeRawTable({
  lon: [20.45, 21.9],
  lat: [44.79, 43.3],
  date: ['2024-03-14', '2024-03-15'],
  market: ['heroin', '__proto__'],
  'quantity (kg)': [12.5, 3],
});
const recipe = makeRecipe('Monthly', table, guessMapping(table, KNOWLEDGE).mapping);

describe('a recipe', () => {
  it('comes back from its text', () => {
    expect(parseRecipe(formatRecipe(recipe))).toEqual(recipe);
  });

  it('is offered for files of its shape alone', () => {
    expect(recipesFor(table, [recipe])).toEqual([recipe]);
    expect(recipesFor(makeRawTable({ lat: [1], lon: [2] }), [recipe])).toEqual([]);
    expect(recipesFor({ ...table, format: 'xlsx' }, [recipe])).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['another version', formatRecipe(recipe).replace('"version": 1', '"version": 2')],
    ['a column that is not there', formatRecipe(recipe).replace('"x": 0', '"x": 9')],
    ['a system that is none', formatRecipe(recipe).replace('EPSG:4326', '+proj=evil')],
    ['a market that is none', formatRecipe(recipe).replace('market:drugs/heroin', 'port:ALDRZ')],
    ['an order that is none', formatRecipe(recipe).replace('"ymd"', '"dym"')],
  ])('is not taken from %s', (_, text) => {
    expect(parseRecipe(text)).toBeNull();
  });
});
