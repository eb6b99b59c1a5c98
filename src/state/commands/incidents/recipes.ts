/** Recipes: what the columns of a file mean, kept by name in this browser for the next file of the same shape. */
import { formatRecipe, makeRecipe, type Recipe } from '../../../importers/incidents/recipe.ts';
import { keepsHere } from '../../keeps-here.ts';
import { keepRecipeOnShelf, RECIPE_SHELF, type RecipeShelf, readRecipes } from '../../recipe-shelf.ts';
import type { AppStore } from '../../store.ts';
import { startPlanning } from './begin-planning.ts';
import { readFile } from './import-files.ts';
import { importOf, patchIncidents } from './patch-incidents.ts';

/** Brings those that were kept. Without storage there are those of this page. */
export async function loadRecipes(store: AppStore, shelf: RecipeShelf = RECIPE_SHELF): Promise<void> {
  const kept = await readRecipes(shelf).catch(() => []);
  const own = store.getState().incidents?.recipes ?? [];
  const names = new Set(own.map(({ name }) => name));
  patchIncidents(store, { recipes: byName([...own, ...kept.filter(({ name }) => !names.has(name))]) });
}

/**
 * Keeps how a file is understood now, in the place of a recipe of the same name.
 * @returns whether the browser keeps it; else it lasts as long as the page
 */
export async function keepRecipe(
  store: AppStore,
  key: number,
  name: string,
  shelf: RecipeShelf = RECIPE_SHELF,
): Promise<boolean> {
  const { opened } = importOf(store, key) ?? {};
  if (opened == null) return false;
  const recipe = makeRecipe(name, opened.summary, opened.mapping);
  const others = (store.getState().incidents?.recipes ?? []).filter((one) => one.name !== name);
  patchIncidents(store, { recipes: byName([...others, recipe]) });
  const keeps = keepsHere();
  return keepRecipeOnShelf(shelf, recipe).then(
    () => keeps,
    () => false,
  );
}

/** Brings recipes that were kept elsewhere. One of which another has the name stands beside that, under a number. */
export async function bringRecipes(
  store: AppStore,
  brought: readonly Recipe[],
  shelf: RecipeShelf = RECIPE_SHELF,
): Promise<void> {
  startPlanning(store);
  await loadRecipes(store, shelf);
  for (const recipe of brought) {
    const own = store.getState().incidents?.recipes ?? [];
    if (own.some((one) => formatRecipe(one) === formatRecipe(recipe))) continue;
    const placed = { ...recipe, name: freeName(recipe.name, own) };
    patchIncidents(store, { recipes: byName([...own, placed]) });
    // Else it lasts as long as the page.
    await keepRecipeOnShelf(shelf, placed).catch(() => undefined);
  }
}

function freeName(name: string, taken: readonly Recipe[]): string {
  const isFree = (wanted: string) => !taken.some((one) => one.name === wanted);
  let wanted = name;
  for (let number = 2; !isFree(wanted); number += 1) wanted = `${name} (${number})`;
  return wanted;
}

/** Understands a file as a recipe says: read again, where it is to be read in another way. */
export async function followRecipe(store: AppStore, key: number, recipe: Recipe): Promise<void> {
  const { opened } = importOf(store, key) ?? {};
  if (opened == null) return;
  await readFile(store, key, { ...opened.options, ...recipe.options }, recipe);
}

export async function forgetRecipe(
  store: AppStore,
  name: string,
  shelf: RecipeShelf = RECIPE_SHELF,
): Promise<void> {
  const recipes = (store.getState().incidents?.recipes ?? []).filter((one) => one.name !== name);
  patchIncidents(store, { recipes });
  // Gone from the page in any case; a browser that refuses has none to show at the next visit either.
  await shelf.remove(name).catch(() => undefined);
}

function byName(recipes: readonly Recipe[]): readonly Recipe[] {
  return recipes.toSorted((a, b) => a.name.localeCompare(b.name));
}
