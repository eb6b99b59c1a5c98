/** Where this browser keeps recipes of imports: IndexedDB, the text of each by its name. What a recipe is for is told, not the records it was used on. */
import { del, set, values } from 'idb-keyval';
import { formatRecipe, parseRecipe, type Recipe } from '../importers/incidents/recipe.ts';
import { lateDatabase } from './late-database.ts';

/** The few things that are asked of a database; each may reject, when the browser refuses. */
export interface RecipeShelf {
  readonly all: () => Promise<readonly unknown[]>;
  readonly set: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const withDatabase = lateDatabase('crossroads-incidents', 'recipes');

export const RECIPE_SHELF: RecipeShelf = {
  all: () => withDatabase((store) => values<unknown>(store)),
  set: (name, text) => withDatabase((store) => set(name, text, store)),
  remove: (name) => withDatabase((store) => del(name, store)),
};

/** By name. What is none, or of another version, is left where it is. @throws when the browser refuses */
export async function readRecipes(shelf: RecipeShelf): Promise<readonly Recipe[]> {
  const texts = await shelf.all();
  return texts
    .map((text) => (typeof text === 'string' ? parseRecipe(text) : null))
    .filter((recipe) => recipe !== null)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** In the place of one of the same name. @throws when the browser refuses */
export async function keepRecipeOnShelf(shelf: RecipeShelf, recipe: Recipe): Promise<void> {
  await shelf.set(recipe.name, formatRecipe(recipe));
}
