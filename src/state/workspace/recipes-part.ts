import { list, object, type Reader, refuse } from '../../composing/check-json.ts';
import { formatRecipe, parseRecipe, type Recipe } from '../../importers/incidents/recipe.ts';
import { plainValue } from '../../lib/read-json.ts';
import { ok } from '../../lib/result.ts';
import { bringRecipes } from '../commands/incidents/recipes.ts';
import { RECIPE_SHELF, readRecipes } from '../recipe-shelf.ts';
import { formatPart, parsePart } from './part-json.ts';
import type { WorkspacePart } from './workspace-part.ts';

const MAX_RECIPES = 1000;

/** A recipe, checked by its own reader. */
export const recipe: Reader<Recipe> = (spot) =>
  parseRecipe(JSON.stringify(plainValue(spot.node))) ?? refuse(spot, 'not-allowed');

const readPart = object<{ recipes: Recipe[] }>({ recipes: list(recipe, MAX_RECIPES, ({ name }) => name) });

/** What columns of files mean. */
export const recipesPart: WorkspacePart = {
  id: 'recipes',
  version: 1,
  isPooled: true,
  watched: ({ incidents }) => [incidents?.recipes],
  collect: async (store) => {
    const { incidents } = store.getState();
    const recipes = incidents?.recipes ?? (await readRecipes(RECIPE_SHELF).catch(() => []));
    if (recipes.length === 0) return null;
    const values = recipes.map((one) => JSON.parse(formatRecipe(one)) as unknown);
    return { text: formatPart({ recipes: values }), files: [] };
  },
  check: (text) => {
    const read = parsePart(text, readPart);
    if (!read.ok) return read;
    const { recipes } = read.value;
    return ok({
      count: recipes.length,
      needs: [],
      apply: (store) => bringRecipes(store, recipes),
    });
  },
};
