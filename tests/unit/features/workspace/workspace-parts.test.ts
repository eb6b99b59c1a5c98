import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarketId } from '../../../../src/domain/ids.ts';
import type { OwnNetwork } from '../../../../src/domain/own-network.ts';
import { formatNetworkFile } from '../../../../src/exporters/network-file.ts';
import { addArea } from '../../../../src/features/areas/state/edit-areas.ts';
import { makeBriefingsPart } from '../../../../src/features/briefing-editor/state/briefings-part.ts';
import { openDraft } from '../../../../src/features/briefing-editor/state/open-draft.ts';
import { assess } from '../../../../src/features/dossiers/state/edit-assessments.ts';
import { changeQuery } from '../../../../src/features/network/state/ask-network.ts';
import { CLOSURES, declareClosed } from '../../../../src/features/network/state/declare-closed.ts';
import { FIRST_NETWORK, type NetworkState } from '../../../../src/features/network/state/network.ts';
import { OWN_NETWORKS } from '../../../../src/features/network/state/own-network.ts';
import { scenarioPart } from '../../../../src/features/network/state/scenario-part.ts';
import {
  holdPlannerNoteDraft,
  savePlannerNote,
} from '../../../../src/features/notes/state/edit-planner-notes.ts';
import { plannerNotesPart } from '../../../../src/features/notes/state/planner-notes-part.ts';
import type { DraftRecords } from '../../../../src/features/notes/state/saved-drafts.ts';
import { startPlanning } from '../../../../src/features/records/state/begin-planning.ts';
import type { importAgain } from '../../../../src/features/records/state/import-files.ts';
import { makeImportsPart } from '../../../../src/features/records/state/imports-part.ts';
import type {
  FileBefore,
  IncidentImport,
  IncidentSet,
} from '../../../../src/features/records/state/incidents.ts';
import { importTemplates } from '../../../../src/features/records/state/templates.ts';
import { followSaving } from '../../../../src/features/workspace/state/follow-saving.ts';
import { selectIsWorkSaved } from '../../../../src/features/workspace/state/is-work-saved.ts';
import { applyWork, checkWork, makeCollector } from '../../../../src/features/workspace/state/workspace.ts';
import { WORKSPACE_PARTS } from '../../../../src/features/workspace/state/workspace-parts.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import type { ReadSummary } from '../../../../src/importers/incidents/summarise.ts';
import { loadNetwork } from '../../../../src/importers/network/load-network.ts';
import { handlesOf } from '../../../../src/state/handles.ts';
import { undo } from '../../../../src/state/history.ts';
import { patch } from '../../../../src/state/patch.ts';
import { REPOSITORY } from '../../../../src/state/repository.ts';
import { changeList } from '../../../../src/state/saved-list.ts';
import { setSavingAllowed } from '../../../../src/state/saving-allowed.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { readWorkspaceFile, writeWorkspaceFile } from '../../../../src/workspace/workspace-file.ts';
import { saveInMemory } from '../../../support/saved-in-memory.ts';
import { box } from '../../analysis/area/made-areas.ts';
import { makeTable } from '../../analysis/incidents/make-incidents.ts';
import { makeMadeDraft } from '../../composing/made-draft.ts';
import { textOf, WORLD } from '../../importers/network/made-network-file.ts';

/** Saved briefings of the browser. */
const drafts = new Map<string, unknown>();
const DRAFTS: DraftRecords = {
  get: async (id) => drafts.get(id),
  values: async () => [...drafts.values()],
  update: async (id, change) => void drafts.set(id, change(drafts.get(id))),
};
/** Stub for reading files, which would need a worker. The tests check its calls. */
const again = vi.fn<typeof importAgain>();

const PARTS = WORKSPACE_PARTS.map((part) => {
  if (part.id === 'briefings') return makeBriefingsPart(DRAFTS);
  return part.id === 'imports' ? makeImportsPart(again) : part;
});

const CSV = 'id;lon;lat\r\n1;20,4;44,8\r\n';
const SUMMARY = {
  format: 'delimited',
  columns: ['id', '__proto__', 'lat \u202e<b>'].map((name) => ({ name })),
  dialect: { encoding: 'windows-1250', delimiter: ';', hasHeader: true },
} as unknown as ReadSummary;
const MAPPING: Mapping = {
  position: {
    by: 'two-columns',
    x: 1,
    y: 2,
    notation: { form: 'decimal', decimal: ',' },
    system: 'EPSG:4326',
    swapped: false,
  },
  date: null,
  market: {
    column: 0,
    words: JSON.parse('{"__proto__":null,"heroin":"market:drugs/heroin"}') as Record<string, MarketId | null>,
  },
  quantity: null,
  id: { column: 0 },
};

function setOf(key: number, name: string, isShown: boolean): IncidentSet {
  return {
    key,
    name,
    part: 0,
    understood: { summary: SUMMARY, mapping: MAPPING },
    taken: { table: makeTable([{}]) } as unknown as IncidentSet['taken'],
    tags: null,
    tagging: null,
    id: '',
    importedAt: null,
    earlier: [],
    shared: [],
    isShown,
  };
}

const makeFile = () =>
  new File([CSV], '../../<i>zaplene</i>.csv', { type: 'text/csv', lastModified: 1_700_000_000_000 });

const SUM = 'ab'.repeat(32);

const NETWORK_ID = '0b1e7a52-6e2c-4b8e-9d2e-3c1f5a7d9e01';

function ownNetwork(): OwnNetwork {
  const loaded = loadNetwork([{ name: 'roads.geojson', text: textOf() }], WORLD);
  if (!loaded.ok) throw new Error('the network was not taken');
  return { ...loaded.value, id: NETWORK_ID, joins: [] };
}

/** Text of the networks part with one change in its file. */
function networkPart(change: (file: ReturnType<typeof JSON.parse>) => void): string {
  const file = JSON.parse(formatNetworkFile(ownNetwork()));
  change(file);
  return JSON.stringify([{ id: NETWORK_ID, file }]);
}

/** Store with content in every part of the workspace. */
async function working(): Promise<AppStore> {
  const store = createAppStore();
  startPlanning(store);
  await importTemplates(store, [
    {
      version: 1,
      name: 'Granica',
      format: 'delimited',
      columns: ['id', 'x', 'y'],
      options: {},
      mapping: MAPPING,
    },
  ]);
  addArea(store, 'Ort „A“ <script>', box(20.1234567, 43, 21, 44.7654321));
  assess(store, { id: 'border:BG-TR', part: null, isRest: false }, 'threat', { reason: 'Red 1\nred 2' });
  savePlannerNote(
    store,
    { id: null, tie: { kind: 'place', at: [19.45, 41.31] }, text: '=1+1\n<b>šta</b>' },
    7,
  );
  savePlannerNote(store, { id: null, tie: { kind: 'passage', id: 'I.A.p2' }, text: 'Who says so?' }, 8);
  holdPlannerNoteDraft(store, { id: null, tie: { kind: 'feature', id: 'port:durres' }, text: 'half ' });
  changeList(store, OWN_NETWORKS, [ownNetwork()]);
  changeQuery(store, {
    on: NETWORK_ID,
    from: { kind: 'feature', id: 'node:istanbul' },
    count: 7,
    maxShared: 0.35,
    own: { way: 'dearer', most: 4 },
  });
  declareClosed(store, 'leg:sofia-nis');
  declareClosed(store, 'mode:rail');
  openDraft(store, makeMadeDraft(), { takesFocus: false });
  patch(store, 'incidents', {
    sets: [setOf(1, 'Zaplene', true), setOf(2, 'Zaplene još jednom', false)],
    nextKey: 3,
  });
  for (const key of [1, 2]) handlesOf(store).files.set(key, makeFile());
  const reliability = Uint8Array.from([4]);
  store.setState(({ gradings }) => ({
    gradings: {
      ...gradings,
      columns: new Map([[1, { reliability }]]),
      shelves: new Map([[1, `${SUM} 0 true`]]),
    },
  }));
  return store;
}

async function save(store: AppStore, isEmbedded = true): Promise<Uint8Array<ArrayBuffer>> {
  const { parts, files } = await makeCollector(PARTS)(store);
  const about = { savedAt: 1_790_000_000_000, edition: '2024.2', passphrase: null };
  const blob = await writeWorkspaceFile(parts, isEmbedded ? files : [], about);
  return new Uint8Array(await blob.arrayBuffer());
}

/** Opens a workspace file and returns its checked work. */
async function open(store: AppStore, bytes: Uint8Array<ArrayBuffer>, how: 'instead' | 'beside' | 'again') {
  const read = await readWorkspaceFile(bytes, null);
  if (!read.ok) throw new Error(read.failure.code);
  const work = checkWork(read.value, PARTS);
  expect(work.refused).toEqual([]);
  expect(await applyWork(store, work, how, read.value.files, PARTS)).toEqual([]);
  return work;
}

const textsOf = async (store: AppStore) =>
  Object.fromEntries(
    (await makeCollector(PARTS)(store)).parts.map(({ id, text }): [string, unknown] => [
      id,
      JSON.parse(text),
    ]),
  );

/** Files that were passed on to be read again. */
const readAgain = () => again.mock.calls.flatMap(([, files]) => files);

beforeEach(() => {
  drafts.clear();
  again.mockClear();
  saveInMemory();
});

afterEach(() => setSavingAllowed(true));

describe('workspace parts', () => {
  it('restores all parts from a file in an empty browser', async () => {
    const store = await working();
    const before = await textsOf(store);
    expect(Object.keys(before).sort()).toEqual(WORKSPACE_PARTS.map(({ id }) => id).sort());
    const bytes = await save(store);
    drafts.clear();
    await REPOSITORY.gradings.update(`${SUM} 0 true`, () => undefined);
    const other = createAppStore();
    await open(other, bytes, 'instead');
    const { imports: _, ...rest } = before;
    // Gradings stay in the repository until their file is read.
    expect(await REPOSITORY.gradings.get(`${SUM} 0 true`)).toMatchObject({ records: Uint32Array.from([0]) });
    expect({ ...(await textsOf(other)), gradings: rest['gradings'] }).toEqual(rest);
    expect(other.getState().areas.list).toEqual(store.getState().areas.list);
    expect(other.getState().plannerNotes.list).toEqual(store.getState().plannerNotes.list);
    expect(other.getState().plannerNotes.drafts).toEqual(store.getState().plannerNotes.drafts);
    expect(other.getState().network?.question).toEqual(store.getState().network?.question);
    const files = readAgain();
    expect(files.map(({ name, part, isShown }) => [name, part, isShown])).toEqual([
      ['Zaplene', 0, true],
      ['Zaplene još jednom', 0, false],
    ]);
    const [{ file, recipe } = {} as FileBefore] = files;
    expect([file.name, file.type, file.lastModified, await file.text()]).toEqual([
      '../../<i>zaplene</i>.csv',
      'text/csv',
      1_700_000_000_000,
      CSV,
    ]);
    expect(recipe.mapping).toEqual(MAPPING);
    expect(Object.hasOwn(recipe.mapping.market?.words ?? {}, '__proto__')).toBe(true);
    expect(recipe.options).toEqual({ encoding: 'windows-1250', delimiter: ';', hasHeader: true });
  });

  it('waits for files that are named but not embedded', async () => {
    const store = await working();
    const before = await textsOf(store);
    const bytes = await save(store, false);
    const other = createAppStore();
    await open(other, bytes, 'beside');
    expect(readAgain()).toEqual([]);
    expect(other.getState().work.awaited.map(({ name }) => name)).toEqual(['Zaplene', 'Zaplene još jednom']);
    expect((await textsOf(other))['imports']).toEqual(before['imports']);
  });

  it('adds parts to open work and keeps the open version of conflicts', async () => {
    const store = await working();
    const bytes = await save(store);
    const [area] = store.getState().areas.list;
    store.setState(({ areas }) => ({
      areas: { ...areas, list: [{ ...(area as NonNullable<typeof area>), name: 'renamed' }] },
    }));
    const [passage, place] = store.getState().plannerNotes.list;
    savePlannerNote(store, { id: passage?.id ?? '', tie: { kind: 'work' }, text: 'They do.' }, 9);
    undo(store, CLOSURES);
    await open(store, bytes, 'beside');
    const { areas, network, assessments, plannerNotes } = store.getState();
    expect(plannerNotes.list.map(({ text }) => text)).toEqual(['They do.', place?.text, passage?.text]);
    expect(new Set(plannerNotes.list.map(({ id }) => id)).size).toBe(3);
    expect(plannerNotes.drafts).toHaveLength(1);
    expect(areas.list.map(({ name }) => name)).toEqual(['renamed', area?.name]);
    expect(new Set(areas.list.map(({ id }) => id)).size).toBe(2);
    expect(network?.closed).toEqual(['leg:sofia-nis']);
    expect(assessments.list).toHaveLength(1);
    expect(readAgain()).toHaveLength(2);
  });

  it('replaces the note drafts of the open work', async () => {
    const bytes = await save(await working());
    const other = createAppStore();
    holdPlannerNoteDraft(other, { id: null, tie: { kind: 'work' }, text: 'of before' });
    await open(other, bytes, 'instead');
    expect(other.getState().plannerNotes.drafts.map(({ text }) => text)).toEqual(['half ']);
  });

  it('changes nothing and adds no undo step when opened again', async () => {
    const store = await working();
    const before = await textsOf(store);
    const { past } = store.getState().history;
    const bytes = await save(store);
    await open(store, bytes, 'again');
    expect(await textsOf(store)).toEqual(before);
    expect(store.getState().history.past).toEqual(past);
  });

  it('clears the parts that the opened workspace does not contain', async () => {
    const store = await working();
    const empty = await save(createAppStore());
    await open(store, empty, 'instead');
    const { areas, network, assessments, incidents, plannerNotes, ownNetworks } = store.getState();
    expect(ownNetworks).toEqual([]);
    expect([areas.list, network?.closed, assessments.list, incidents?.sets]).toEqual([[], [], [], []]);
    expect([plannerNotes.list, plannerNotes.drafts]).toEqual([[], []]);
    // All windows share mapping templates and briefings, so opening a workspace does not delete them.
    expect(Object.keys(await textsOf(store))).toEqual(['recipes', 'briefings']);
    undo(store, CLOSURES);
    expect(store.getState().network?.closed).toEqual(['leg:sofia-nis', 'mode:rail']);
  });

  it('removes unsupported characters from older notes', async () => {
    const store = createAppStore();
    const id = crypto.randomUUID();
    const note = { id, tie: { kind: 'work' }, text: 'a\tb\u202e', madeAt: 1, changedAt: 1 };
    const spoilt = { format: 'crossroads-jotting', version: 1, ...note };
    const checked = plannerNotesPart.check(JSON.stringify({ jottings: [spoilt], drafts: [] }));
    if (!checked.ok) throw new Error('refused');
    await checked.value.apply(store, 'again', new Map());
    expect(store.getState().plannerNotes.list).toEqual([{ ...note, text: 'a b' }]);
  });

  const replaced = ['areas', 'assessments', 'jottings', 'networks', 'scenario', 'imports'] as const;
  it.each(replaced)('marks %s as unsaved work while saving is off', async (id) => {
    const { parts } = await makeCollector(PARTS)(await working());
    const store = createAppStore();
    const part = PARTS.find((one) => one.id === id);
    const checked = part?.check(parts.find((one) => one.id === id)?.text ?? '');
    if (checked?.ok !== true) throw new Error('refused');
    const isSaved = () => selectIsWorkSaved(store.getState());
    followSaving(store, 'off');
    expect(isSaved()).toBe(true);
    await checked.value.apply(store, 'instead', new Map());
    expect(isSaved()).toBe(false);
    followSaving(store, 'on');
    expect(isSaved()).toBe(true);
    followSaving(store, 'forgotten');
    expect(isSaved()).toBe(false);
  });

  it('marks a draft, a query, a set or an import as unsaved', () => {
    const begun: readonly ((store: AppStore) => void)[] = [
      (store) => holdPlannerNoteDraft(store, { id: null, tie: { kind: 'work' }, text: 'half' }),
      (store) => changeQuery(store, { count: 7 }),
      (store) => patch(store, 'incidents', { sets: [setOf(1, 'Zaplene', true)] }),
      (store) => patch(store, 'incidents', { imports: [{ before: {} } as IncidentImport] }),
    ];
    for (const begin of begun) {
      const store = createAppStore();
      startPlanning(store);
      followSaving(store, 'off');
      expect(selectIsWorkSaved(store.getState())).toBe(true);
      begin(store);
      expect(selectIsWorkSaved(store.getState())).toBe(false);
    }
  });

  it('keeps both mapping templates when their names are equal', async () => {
    const store = await working();
    const [recipe] = store.getState().incidents?.templates ?? [];
    const other = createAppStore();
    startPlanning(other);
    if (recipe !== undefined)
      patch(other, 'incidents', { templates: [{ ...recipe, columns: ['a', 'b', 'c'] }] });
    await open(other, await save(store), 'instead');
    const recipes = other.getState().incidents?.templates ?? [];
    expect(recipes.map(({ name, columns }) => [name, columns[0]])).toEqual([
      ['Granica', 'a'],
      ['Granica (2)', 'id'],
    ]);
  });

  it('reads a query saved before modes of transport could be chosen', async () => {
    const store = createAppStore();
    const { modes: _, ...question } = { ...FIRST_NETWORK.question, cost: 'hours' };
    const checked = scenarioPart.check(JSON.stringify({ question, closed: [] }));
    if (!checked.ok) throw new Error('refused');
    await checked.value.apply(store, 'instead', new Map());
    expect(store.getState().network?.question).toMatchObject({ cost: 'hours', modes: null });
  });

  it.each([
    ['marks a query on the atlas saved before there were road distances', { modes: undefined }, true],
    ['does not mark a query of today', {}, false],
    ['does not mark an older query on a network of the user', { modes: undefined, on: NETWORK_ID }, false],
  ])('%s', async (_, change, isEarlier) => {
    const store = createAppStore();
    const question = { ...FIRST_NETWORK.question, ...change };
    const checked = scenarioPart.check(JSON.stringify({ question, closed: [] }));
    if (!checked.ok) throw new Error('refused');
    await checked.value.apply(store, 'instead', new Map());
    const isMarked = () => store.getState().network?.earlier === store.getState().network?.question;
    expect(isMarked()).toBe(isEarlier);
    changeQuery(store, { count: 4 });
    expect(isMarked()).toBe(false);
  });

  it('limits the weights of a cost mix to their range', async () => {
    const store = createAppStore();
    const mix = { km: 1e-8, hours: 0, borders: 1e308 };
    const text = JSON.stringify({ question: { ...FIRST_NETWORK.question, cost: 'mix', mix }, closed: [] });
    const checked = scenarioPart.check(text);
    if (!checked.ok) throw new Error('refused');
    await checked.value.apply(store, 'instead', new Map());
    expect(store.getState().network?.question.mix).toEqual({ km: 1e-4, hours: 0, borders: 1e6 });
  });

  it.each([
    ['areas', '{"type":"FeatureCollection","features":[]}'],
    ['areas', '{"type":"Feature","id":"__proto__","properties":{"name":"a"},"geometry":null}'],
    ['scenario', '{"question":{},"closed":[]}'],
    ['scenario', '{"closed":["javascript:alert(1)"],"question":null}'],
    ['networks', '[{"id":"../x","file":{}}]'],
    ['networks', `[{"id":"${NETWORK_ID}","file":{"type":"FeatureCollection","features":[]}}]`],
    ['networks', networkPart((file) => file.features.shift())],
    ['networks', networkPart((file) => file.features[6].properties.countries.pop())],
    ['networks', networkPart((file) => (file.features[0].properties.names.x = 'x'))],
    ['recipes', '{"recipes":[{"version":1,"name":"a","__proto__":{"mapping":{}}}]}'],
    ['recipes', '{"recipes":[],"recipes":[]}'],
    ['gradings', `{"graded":[{"name":"${SUM} 0 true","records":"AAAA","grades":{}}]}`],
    ['gradings', `{"graded":[{"name":"${SUM} 0 true","records":"AAAAAA==","grades":{"impact":"/w=="}}]}`],
    ['gradings', '{"graded":[{"name":"../x","records":"","grades":{}}]}'],
    ['briefings', '{"briefings":[{"format":"crossroads-briefing","version":1}]}'],
    ['assessments', '{"assessments":[{"subject":"border:BG-TR"}]}'],
    ['jottings', '{"jottings":[{"text":"a"}],"drafts":[]}'],
    ['jottings', '{"jottings":[],"drafts":[{"id":null,"tie":{"kind":"feature","id":"x"},"text":"a"}]}'],
    ['jottings', '{"jottings":[],"drafts":[{"id":null,"tie":{"kind":"work"},"text":"\u202e"}]}'],
    ['imports', '{"imports":[{"name":"a"}]}'],
    ['imports', `{"imports":${'['.repeat(40)}${']'.repeat(40)}}`],
  ])('rejects %s with unfit content by name', (id, text) => {
    const manifest = { savedAt: 0, edition: '', parts: [], files: [] };
    const { parts, refused } = checkWork({ manifest, parts: [{ id, version: 1, text }], lost: [] });
    expect(parts).toEqual([]);
    expect(refused).toMatchObject([{ id, why: 'unfit' }]);
  });

  it('uses the atlas network for an older query without a network', async () => {
    const { scenario } = await textsOf(await working());
    const { question, closed } = scenario as Pick<NetworkState, 'question' | 'closed'>;
    const { on: _, isAdded: __, ...before } = question;
    const manifest = { savedAt: 0, edition: '', parts: [], files: [] };
    const text = JSON.stringify({ question: before, closed });
    const work = checkWork({ manifest, parts: [{ id: 'scenario', version: 1, text }], lost: [] });
    expect(work.refused).toEqual([]);
    const store = createAppStore();
    await applyWork(store, work, 'instead', new Map());
    expect(store.getState().network?.question).toEqual({ ...question, on: null, isAdded: false });
  });

  it('rejects damaged, newer and unknown parts by name', () => {
    const manifest = { savedAt: 0, edition: '', parts: [], files: [] };
    const parts = [
      { id: 'areas', version: 99, text: '{}' },
      { id: 'dreams', version: 1, text: '{}' },
    ];
    expect(checkWork({ manifest, parts, lost: ['recipes'] }).refused).toEqual([
      { id: 'recipes', why: 'damaged', fault: null },
      { id: 'areas', why: 'newer', fault: null },
      { id: 'dreams', why: 'unknown', fault: null },
    ]);
  });
});
