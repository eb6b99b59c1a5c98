import { afterEach, describe, expect, it } from 'vitest';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { ok } from '../../../../src/lib/result.ts';
import { importFiles } from '../../../../src/state/commands/incidents/import-files.ts';
import {
  followRecipe,
  forgetRecipe,
  keepRecipe,
  loadRecipes,
} from '../../../../src/state/commands/incidents/recipes.ts';
import { setKeepsHere } from '../../../../src/state/keeps-here.ts';
import type { RecipeShelf } from '../../../../src/state/recipe-shelf.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { IncidentSession } from '../../../../src/workers/incident-session.ts';
import { makeAtlas } from '../../builders.ts';

const GUESSED: Mapping = {
  position: { by: 'nothing', known: true },
  date: null,
  market: null,
  quantity: null,
  id: null,
};
const SAID: Mapping = { ...GUESSED, id: { column: 0 } };
const DIALECT = { encoding: 'windows-1250', delimiter: ';', hasHeader: true };

/** A store with one file that was read and guessed, and what its reader was asked. */
async function withFile(columns: readonly string[] = ['broj']) {
  const store = createAppStore();
  store.setState({ data: { status: 'ready', atlas: makeAtlas() } });
  const asked: [string, unknown][] = [];
  const summary = {
    format: 'delimited',
    columns: columns.map((name) => ({ name })),
    dialect: DIALECT,
    guess: { mapping: GUESSED },
  };
  const session = {
    ask: async (step: string, question: { readonly mapping?: Mapping; readonly options?: object }) => {
      asked.push([step, question.mapping ?? question.options]);
      return ok(step === 'read' ? summary : { questions: [], counts: {} });
    },
    end: () => {},
  } as unknown as IncidentSession;
  await importFiles(store, [new File(['x'], 'a.csv')], {
    open: () => session,
    close: async () => {},
    isFramed: () => false,
  });
  return { store, asked };
}

function makeShelf(refuses = false) {
  const kept = new Map<string, unknown>();
  const unless = <T>(value: T) => (refuses ? Promise.reject(new Error('no room')) : Promise.resolve(value));
  const shelf: RecipeShelf = {
    all: () => unless([...kept.values()]),
    set: (name, text) => unless(void kept.set(name, text)),
    remove: (name) => unless(void kept.delete(name)),
  };
  return { shelf, kept };
}

const recipesOf = (store: AppStore) => store.getState().incidents?.recipes ?? [];
const mappingOf = (store: AppStore) => store.getState().incidents?.imports[0]?.opened?.mapping;

function say(store: AppStore, mapping: Mapping): void {
  store.setState(({ incidents }) => ({
    incidents: incidents && {
      ...incidents,
      imports: incidents.imports.map((one) => ({ ...one, opened: one.opened && { ...one.opened, mapping } })),
    },
  }));
}

afterEach(() => setKeepsHere(true));

describe('recipes', () => {
  it('are there for as long as the page, which is said, where nothing is to be kept', async () => {
    const { store } = await withFile();
    setKeepsHere(false);
    expect(await keepRecipe(store, 1, 'Monthly', makeShelf().shelf)).toBe(false);
    expect(recipesOf(store).map(({ name }) => name)).toEqual(['Monthly']);
  });

  it('are kept by name, come back at the next visit, and say how a file of their shape is read and what it means', async () => {
    const { shelf } = makeShelf();
    const first = await withFile();
    say(first.store, SAID);
    expect(await keepRecipe(first.store, 1, 'Monthly', shelf)).toBe(true);

    const { store, asked } = await withFile();
    await loadRecipes(store, shelf);
    const [recipe] = recipesOf(store);
    if (recipe === undefined) throw new Error('no recipe came back');
    expect(mappingOf(store)).toEqual(GUESSED);
    await followRecipe(store, 1, recipe);
    expect(mappingOf(store)).toEqual(SAID);
    expect(asked.slice(2)).toEqual([
      ['read', DIALECT],
      ['try', SAID],
    ]);
  });

  it('leave the guess to a file that turns out to have another shape', async () => {
    const { shelf } = makeShelf();
    const first = await withFile(['broj', 'datum']);
    say(first.store, SAID);
    await keepRecipe(first.store, 1, 'Monthly', shelf);
    const { store } = await withFile(['broj']);
    await followRecipe(store, 1, recipesOf(first.store)[0] as never);
    expect(mappingOf(store)).toEqual(GUESSED);
  });

  it('stand in the place of one of the same name, and are forgotten when asked', async () => {
    const { shelf, kept } = makeShelf();
    const { store } = await withFile();
    await keepRecipe(store, 1, 'Monthly', shelf);
    say(store, SAID);
    await keepRecipe(store, 1, 'Monthly', shelf);
    expect(recipesOf(store).map(({ mapping }) => mapping)).toEqual([SAID]);
    await forgetRecipe(store, 'Monthly', shelf);
    expect([recipesOf(store), kept.size]).toEqual([[], 0]);
  });

  it('last as long as the page where the browser keeps nothing', async () => {
    const { shelf } = makeShelf(true);
    const { store } = await withFile();
    expect(await keepRecipe(store, 1, 'Monthly', shelf)).toBe(false);
    await loadRecipes(store, shelf);
    expect(recipesOf(store).map(({ name }) => name)).toEqual(['Monthly']);
    await forgetRecipe(store, 'Monthly', shelf);
    expect(recipesOf(store)).toEqual([]);
  });

  it('that are damaged on the shelf are not offered', async () => {
    const { shelf, kept } = makeShelf();
    const { store } = await withFile();
    await keepRecipe(store, 1, 'Monthly', shelf);
    kept.set('Other', '{"version": 1');
    kept.set('Number', 7);
    const next = await withFile();
    await loadRecipes(next.store, shelf);
    expect(recipesOf(next.store).map(({ name }) => name)).toEqual(['Monthly']);
  });
});
