import { describe, expect, it } from 'vitest';
import { tagGround } from '../../../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../../../src/analysis/tagging/tagger.ts';
import { stepsOf } from '../../../../src/domain/incident.ts';
import type { OwnNetwork } from '../../../../src/domain/own-network.ts';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import { changeQuery } from '../../../../src/features/network/state/ask-network.ts';
import { selectAsked } from '../../../../src/features/network/state/asked-paths.ts';
import { joinJunction } from '../../../../src/features/network/state/join-junctions.ts';
import { addOwnNetwork, askOn } from '../../../../src/features/network/state/own-networks.ts';
import { tagByOwnLegs } from '../../../../src/features/records/own-legs/tag-by-own-legs.ts';
import type { IncidentSet } from '../../../../src/features/records/state/incidents.ts';
import { selectOwnLegsStatus } from '../../../../src/features/records/state/own-leg-tags.ts';
import { SELECTORS_OF_ALL } from '../../../../src/features/records/state/row-selectors.ts';
import { loadNetwork } from '../../../../src/importers/network/load-network.ts';
import { failed, ok } from '../../../../src/lib/result.ts';
import { INITIAL_SESSION } from '../../../../src/state/session.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { IncidentSession } from '../../../../src/workers/incident-session.ts';
import type { loadNetworkFiles } from '../../../../src/workers/load-network-files.ts';
import { makeTable } from '../../analysis/incidents/make-incidents.ts';
import { makeAtlas } from '../../builders.ts';
import { textOf, WORLD } from '../../importers/network/made-network-file.ts';

const load: typeof loadNetworkFiles = async (files) => {
  const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  const loaded = loadNetwork(texts, WORLD);
  return loaded.ok ? loaded : failed({ ...loaded.failure, kind: 'refused' });
};

/** Tags with the real tagger, and counts how often. */
function makeWorker() {
  const asked = { count: 0, isBroken: false };
  const open = () =>
    ({
      ask: async (...[, question]: Parameters<IncidentSession['ask']>) => {
        asked.count += 1;
        if (asked.isBroken) return failed({ kind: 'worker' });
        const { rows } = question as {
          rows: { lng: Int32Array; lat: Int32Array; ground: Parameters<typeof makeTagger>[0] };
        };
        return ok(makeTagger(rows.ground).tag(rows.lng, rows.lat));
      },
      end: () => undefined,
    }) as unknown as IncidentSession;
  return { asked, tag: (store: AppStore, isAgain = false) => tagByOwnLegs(store, isAgain, open) };
}

/** Two records north of the user's road from town to gate, one on a road of the atlas, one without position. */
const PLACES = [[1.2, 1.01], [1.4, 1.01], [22.6, 43.1], null] as const;

function makeSet(key: number, atlas: ReturnType<typeof makeAtlas>): IncidentSet {
  const made = makeTable(PLACES.map((place) => (place === null ? {} : { leg: ['leg:any', 0] as const })));
  const stepsAt = (axis: 0 | 1) =>
    made.lng.map((none, row) => (PLACES[row] == null ? none : stepsOf(PLACES[row][axis])));
  const table = { ...made, lng: stepsAt(0), lat: stepsAt(1) };
  const tags = makeTagger(tagGround(atlas)).tag(table.lng, table.lat);
  return { key, isShown: true, taken: { table }, tags } as unknown as IncidentSet;
}

async function makeStore() {
  const atlas = makeAtlas();
  const store = createAppStore({
    data: { status: 'ready', atlas },
    session: { ...INITIAL_SESSION, room: 'plan' },
  });
  const network = (await addOwnNetwork(store, [new File([textOf()], 'roads.geojson')], load)) as OwnNetwork;
  await takeSets(store, [makeSet(1, atlas)]);
  return { store, network, atlas };
}

async function takeSets(store: AppStore, sets: readonly IncidentSet[]) {
  store.setState({ incidents: { imports: [], sets, nextKey: 9, templates: [] } });
  await exploreSets(
    store,
    sets.map(({ key, taken, tags }) => ({ key, table: taken.table, tags })),
  );
}

function counted(store: AppStore) {
  const { legs, offCorridor, unplaced } = SELECTORS_OF_ALL.folded(store.getState());
  return { legs: Object.fromEntries(legs.map(({ leg, all }) => [leg, all])), offCorridor, unplaced };
}

describe('records along the user’s network', () => {
  it('are counted along its sections only, while it is used alone', async () => {
    const { store } = await makeStore();
    expect(selectOwnLegsStatus(store.getState())).toBe('running');
    await makeWorker().tag(store);
    expect(selectOwnLegsStatus(store.getState())).toBeNull();
    expect(counted(store)).toEqual({ legs: { 'leg:own/town-gate': 2 }, offCorridor: 1, unplaced: 1 });
  });

  it('are counted once, along the nearest section, while it is added to the atlas', async () => {
    const { store, network } = await makeStore();
    const { tag } = makeWorker();
    askOn(store, network.id, true);
    await tag(store);
    expect(counted(store)).toEqual({
      legs: { 'leg:own/town-gate': 2, 'leg:sofia-nis': 1 },
      offCorridor: 0,
      unplaced: 1,
    });
    askOn(store, null);
    expect(counted(store)).toEqual({ legs: { 'leg:sofia-nis': 1 }, offCorridor: 2, unplaced: 1 });
  });

  it('are tagged anew when the network that is used alone is added to the atlas', async () => {
    const { store, network } = await makeStore();
    const { tag } = makeWorker();
    await tag(store);
    askOn(store, network.id, true);
    expect(selectOwnLegsStatus(store.getState())).toBe('running');
    expect(counted(store).legs).toEqual({});
    await tag(store);
    expect(counted(store).legs).toEqual({ 'leg:own/town-gate': 2, 'leg:sofia-nis': 1 });
  });

  it('are not counted along a section that the atlas has, once its junctions are joined', async () => {
    const { store, network } = await makeStore();
    const countryOf: Record<string, string> = { 'node:own/town': 'RS', 'node:own/gate': 'BG' };
    const nodes = network.nodes.features.map(({ properties, ...node }) => ({
      ...node,
      properties: { ...properties, countries: [countryOf[properties.id] ?? 'AA'] },
    }));
    const legs = network.legs.features.map(({ properties: { via: _, ...properties }, ...leg }) => ({
      ...leg,
      properties,
    }));
    const changed = {
      ...network,
      nodes: { ...network.nodes, features: nodes },
      legs: { ...network.legs, features: legs },
    };
    store.setState({ ownNetworks: [changed as OwnNetwork] });
    const { tag } = makeWorker();
    askOn(store, network.id, true);
    await tag(store);
    expect(counted(store).legs).toEqual({ 'leg:own/town-gate': 2, 'leg:sofia-nis': 1 });
    joinJunction(store, 'node:own/town', 'node:nis');
    joinJunction(store, 'node:own/gate', 'node:sofia');
    await tag(store);
    expect(counted(store)).toEqual({ legs: { 'leg:sofia-nis': 1 }, offCorridor: 2, unplaced: 1 });
  });

  it('change the cost of its sections once they are counted', async () => {
    const { store } = await makeStore();
    changeQuery(store, {
      from: { kind: 'feature', id: 'node:own/town' },
      to: { kind: 'feature', id: 'node:own/city' },
      own: { way: 'dearer', most: 2 },
    });
    expect(selectAsked(store.getState())).toMatchObject({ own: null });
    await makeWorker().tag(store);
    expect(selectAsked(store.getState())?.own?.records).toEqual([['leg:own/town-gate', 2]]);
  });

  it('are tagged once for each set, and not again when a junction is joined', async () => {
    const { store, network, atlas } = await makeStore();
    const { asked, tag } = makeWorker();
    await Promise.all([tag(store), tag(store)]);
    expect(asked.count).toBe(1);
    const [town] = network.nodes.features;
    if (town === undefined) throw new Error('the network has no junctions');
    joinJunction(store, town.properties.id, null);
    await tag(store);
    expect(asked.count).toBe(1);
    const [set] = store.getState().incidents?.sets ?? [];
    await takeSets(store, [set as IncidentSet, makeSet(2, atlas)]);
    expect(selectOwnLegsStatus(store.getState())).toBe('running');
    await tag(store);
    expect(asked.count).toBe(2);
    expect(counted(store).legs).toEqual({ 'leg:own/town-gate': 4 });
  });

  it('are counted after a failure, on request', async () => {
    const { store } = await makeStore();
    const { asked, tag } = makeWorker();
    asked.isBroken = true;
    await tag(store);
    expect(selectOwnLegsStatus(store.getState())).toBe('failed');
    asked.isBroken = false;
    await tag(store);
    expect(selectOwnLegsStatus(store.getState())).toBe('failed');
    await tag(store, true);
    expect(counted(store).legs).toEqual({ 'leg:own/town-gate': 2 });
  });
});
