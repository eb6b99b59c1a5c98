import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../../../src/features/records/state/import-files.ts';
import {
  applyTemplate,
  deleteTemplate,
  loadTemplates,
  saveTemplate,
} from '../../../../src/features/records/state/templates.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { ok } from '../../../../src/lib/result.ts';
import { REPOSITORY } from '../../../../src/state/repository.ts';
import { setSavingAllowed } from '../../../../src/state/saving-allowed.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { IncidentSession } from '../../../../src/workers/incident-session.ts';
import { refuseToSave, savedOf, saveInMemory } from '../../../support/saved-in-memory.ts';
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

/** Store with one file that was read and mapped by a guess, and the requests to its session. */
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

const templatesOf = (store: AppStore) => store.getState().incidents?.templates ?? [];
const mappingOf = (store: AppStore) => store.getState().incidents?.imports[0]?.opened?.mapping;

function say(store: AppStore, mapping: Mapping): void {
  store.setState(({ incidents }) => ({
    incidents: incidents && {
      ...incidents,
      imports: incidents.imports.map((one) => ({ ...one, opened: one.opened && { ...one.opened, mapping } })),
    },
  }));
}

beforeEach(saveInMemory);

afterEach(() => setSavingAllowed(true));

describe('mapping templates', () => {
  it('keeps a template for the visit when saving is off', async () => {
    const { store } = await withFile();
    setSavingAllowed(false);
    expect(await saveTemplate(store, 1, 'Monthly')).toBe(false);
    expect(templatesOf(store).map(({ name }) => name)).toEqual(['Monthly']);
  });

  it('saves a template by name and applies it at the next visit', async () => {
    const first = await withFile();
    say(first.store, SAID);
    expect(await saveTemplate(first.store, 1, 'Monthly')).toBe(true);

    const { store, asked } = await withFile();
    await loadTemplates(store);
    const [recipe] = templatesOf(store);
    if (recipe === undefined) throw new Error('no recipe came back');
    expect(mappingOf(store)).toEqual(GUESSED);
    await applyTemplate(store, 1, recipe);
    expect(mappingOf(store)).toEqual(SAID);
    expect(asked.slice(2)).toEqual([
      ['read', DIALECT],
      ['try', SAID],
    ]);
  });

  it('applies a template that is chosen while the file is compared', async () => {
    const { store } = await withFile();
    say(store, SAID);
    await saveTemplate(store, 1, 'Monthly');
    say(store, GUESSED);
    const [recipe] = templatesOf(store);
    const running = (what: 'comparing' | null) =>
      store.setState(({ incidents }) => ({
        incidents: incidents && {
          ...incidents,
          imports: incidents.imports.map((one) => ({
            ...one,
            running: what === null ? null : { what, progress: null, since: 0 },
          })),
        },
      }));
    running('comparing');
    const applied = applyTemplate(store, 1, recipe as never);
    running(null);
    await applied;
    expect(mappingOf(store)).toEqual(SAID);
  });

  it('keeps the guessed mapping when the columns of the file differ', async () => {
    const first = await withFile(['broj', 'datum']);
    say(first.store, SAID);
    await saveTemplate(first.store, 1, 'Monthly');
    const { store } = await withFile(['broj']);
    await applyTemplate(store, 1, templatesOf(first.store)[0] as never);
    expect(mappingOf(store)).toEqual(GUESSED);
  });

  it('replaces a template of the same name and deletes it on request', async () => {
    const { store } = await withFile();
    await saveTemplate(store, 1, 'Monthly');
    say(store, SAID);
    await saveTemplate(store, 1, 'Monthly');
    expect(templatesOf(store).map(({ mapping }) => mapping)).toEqual([SAID]);
    await deleteTemplate(store, 'Monthly');
    expect([templatesOf(store), (await savedOf('templates')).size]).toEqual([[], 0]);
  });

  it('keeps a template for the visit when the browser refuses to save', async () => {
    refuseToSave();
    const { store } = await withFile();
    expect(await saveTemplate(store, 1, 'Monthly')).toBe(false);
    await loadTemplates(store);
    expect(templatesOf(store).map(({ name }) => name)).toEqual(['Monthly']);
    await deleteTemplate(store, 'Monthly');
    expect(templatesOf(store)).toEqual([]);
  });

  it('ignores damaged templates in the repository', async () => {
    const { store } = await withFile();
    await saveTemplate(store, 1, 'Monthly');
    await REPOSITORY.templates.update('Other', () => '{"version": 1');
    await REPOSITORY.templates.update('Number', () => 7);
    const next = await withFile();
    await loadTemplates(next.store);
    expect(templatesOf(next.store).map(({ name }) => name)).toEqual(['Monthly']);
  });
});
