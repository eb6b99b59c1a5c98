import { type Recipe, recipesFor } from '../../importers/incidents/recipe.ts';
import { followRecipe } from '../../state/commands/incidents/recipes.ts';
import type { OpenedFile } from '../../state/incidents.ts';
import { useAppState, useAppStore, useCommands } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

const NONE: readonly Recipe[] = [];

/** Recipes that were kept for files of this shape: each says at once what the columns mean. */
export function RecipeOffer({ fileKey, opened }: { readonly fileKey: number; readonly opened: OpenedFile }) {
  const t = useIncidentsT();
  const store = useAppStore();
  const commands = useCommands();
  const recipes = useAppState(({ incidents }) => incidents?.recipes ?? NONE);
  const fitting = recipesFor(opened.summary, recipes);
  if (fitting.length === 0) return null;
  const follow = (recipe: Recipe) =>
    void followRecipe(store, fileKey, recipe).then(() =>
      commands.announce(t('incidents.recipe.followed', { name: recipe.name })),
    );
  return (
    <div className="import-question" role="group" aria-label={t('incidents.recipe.offer')}>
      <p>{t('incidents.recipe.offer')}</p>
      <p className="form-actions">
        {fitting.map((recipe) => {
          const isFollowed = JSON.stringify(recipe.mapping) === JSON.stringify(opened.mapping);
          return (
            <button
              key={recipe.name}
              type="button"
              className="button"
              data-quiet=""
              aria-pressed={isFollowed}
              onClick={() => follow(recipe)}
            >
              {recipe.name}
            </button>
          );
        })}
      </p>
    </div>
  );
}
