/** Where this browser keeps recipes of imports: IndexedDB, the text of each by its name. What a recipe is for is told, not the records it was used on. */
import { formatRecipe, parseRecipe, type Recipe } from '../importers/incidents/recipe.ts';
import { makeTextShelf, readShelf, type TextShelf } from './text-shelf.ts';

export type RecipeShelf = TextShelf;

export const RECIPE_SHELF: RecipeShelf = makeTextShelf('crossroads-incidents', 'recipes');

/** By name. What is none, or of another version, is left where it is. @throws when the browser refuses */
export function readRecipes(shelf: RecipeShelf): Promise<readonly Recipe[]> {
  return readShelf(shelf, parseRecipe);
}

/** In the place of one of the same name. @throws when the browser refuses */
export async function keepRecipeOnShelf(shelf: RecipeShelf, recipe: Recipe): Promise<void> {
  await shelf.set(recipe.name, formatRecipe(recipe));
}
