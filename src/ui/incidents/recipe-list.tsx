import { useEffect } from 'react';
import { forgetRecipe, loadRecipes } from '../../state/commands/incidents/recipes.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { Disclosure } from '../primitives/section.tsx';
import { useAppState, useAppStore, useCommands } from '../ui-context.tsx';
import { formatTitle } from './format-names.ts';
import { useIncidentsT } from './incident-words.ts';

/** Recipes that this browser keeps, each to be forgotten. */
export function RecipeList() {
  const t = useIncidentsT();
  const store = useAppStore();
  const commands = useCommands();
  const recipes = useAppState(({ incidents }) => incidents?.recipes ?? null);
  useEffect(() => void loadRecipes(store), [store]);
  if (recipes === null || recipes.length === 0) return null;
  return (
    <Disclosure summary={t('incidents.recipes', { count: recipes.length })}>
      <ul className="recipe-list">
        {recipes.map(({ name, format, columns }) => (
          <li key={name}>
            <span>
              <b>{name}</b>{' '}
              <span className="incidents-note">
                {t('incidents.recipe.for', { format: formatTitle(format, t), count: columns.length })}
              </span>
            </span>
            <IconButton
              icon="close"
              label={t('incidents.recipe.forget', { name })}
              onClick={() => {
                void forgetRecipe(store, name);
                commands.announce(t('incidents.recipe.forgotten', { name }));
                document.querySelector<HTMLElement>('.incidents button')?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
