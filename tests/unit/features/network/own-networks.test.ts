import { describe, expect, it } from 'vitest';
import { answerQuery } from '../../../../src/analysis/alternatives/answer-query.ts';
import { MAX_OWN_NETWORKS, type OwnNetwork } from '../../../../src/domain/own-network.ts';
import { formatNetworkFile } from '../../../../src/exporters/network-file.ts';
import { answerNetwork } from '../../../../src/features/network/state/answer-network.ts';
import { askFrom, changeQuery } from '../../../../src/features/network/state/ask-network.ts';
import { isNetworkGone, selectNetworkAtlas } from '../../../../src/features/network/state/asked-network.ts';
import { selectAlternatives, selectAsked } from '../../../../src/features/network/state/asked-paths.ts';
import { joinJunction } from '../../../../src/features/network/state/join-junctions.ts';
import { FIRST_NETWORK, modesOf } from '../../../../src/features/network/state/network.ts';
import { networksPart } from '../../../../src/features/network/state/networks-part.ts';
import { OWN_NETWORKS, selectOwnNetwork } from '../../../../src/features/network/state/own-network.ts';
import {
  addOwnNetwork,
  askOn,
  removeOwnNetwork,
  stopLoading,
} from '../../../../src/features/network/state/own-networks.ts';
import { scenarioPart } from '../../../../src/features/network/state/scenario-part.ts';
import { selectShownPath } from '../../../../src/features/network/state/shown-path.ts';
import { loadNetwork } from '../../../../src/importers/network/load-network.ts';
import { failed, ok } from '../../../../src/lib/result.ts';
import { formatScene } from '../../../../src/scene/url.ts';
import { redoNext, undoLast } from '../../../../src/state/commands/undo-last.ts';
import { changeList } from '../../../../src/state/saved-list.ts';
import { INITIAL_SESSION } from '../../../../src/state/session.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import type { findPaths } from '../../../../src/workers/find-paths.ts';
import type { loadNetworkFiles } from '../../../../src/workers/load-network-files.ts';
import { makeAtlas } from '../../builders.ts';
import { textOf, WORLD } from '../../importers/network/made-network-file.ts';

const answer: typeof findPaths = async (parts, asked) => ok(answerQuery(parts, asked));
const load: typeof loadNetworkFiles = async (files) => {
  const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  const loaded = loadNetwork(texts, WORLD);
  return loaded.ok ? loaded : failed({ ...loaded.failure, kind: 'refused' });
};

function makeStore(): AppStore {
  return createAppStore({
    data: { status: 'ready', atlas: makeAtlas() },
    session: { ...INITIAL_SESSION, room: 'plan' },
  });
}

async function add(store: AppStore, text = textOf()): Promise<string> {
  const network = await addOwnNetwork(store, [new File([text], 'roads.geojson')], load);
  if (network === null) throw new Error('the network was not taken');
  return network.id;
}

function ask(store: AppStore): void {
  changeQuery(store, {
    from: { kind: 'feature', id: 'node:own/town' },
    to: { kind: 'feature', id: 'node:own/city' },
  });
}

describe('networks of the user', () => {
  it('selects a loaded network for the query and answers on it', async () => {
    const store = makeStore();
    changeQuery(store, { from: { kind: 'feature', id: 'node:sofia' } });
    const id = await add(store);
    expect(store.getState().network?.question).toMatchObject({ on: id, from: null, to: null });
    ask(store);
    expect(selectAsked(store.getState())).toMatchObject({ on: { id, name: 'Own roads' } });
    await answerNetwork(store, new AbortController().signal, answer);
    const [first] = selectAlternatives(store.getState())?.paths ?? [];
    expect(first?.legs.map(({ leg }) => leg)).toEqual(['leg:own/town-gate', 'leg:own/gate-city']);
    expect([...(first?.told.kmByCountry ?? [])]).toEqual([
      ['AA', 111.2],
      ['BB', 111.2],
    ]);
    expect(first?.told.passages).toEqual(['I.A.p1']);
    expect(selectShownPath(store.getState())?.own?.id).toBe(id);
  });

  it('answers on the atlas with an added network, and keeps the ends that both have', async () => {
    const store = makeStore();
    const id = await add(store);
    ask(store);
    askOn(store, id, true);
    expect(store.getState().network?.question).toMatchObject({ on: id, from: { id: 'node:own/town' } });
    expect(modesOf(FIRST_NETWORK.question)).toEqual(selectAsked(store.getState())?.modes);
    expect(selectAsked(store.getState())?.on).toMatchObject({ id, isAdded: true });
    const network = selectNetworkAtlas(store.getState());
    expect(network?.byId.has('node:sofia')).toBe(true);
    expect(network?.byId.has('leg:own/town-gate')).toBe(true);
    expect(selectShownPath(store.getState())).toMatchObject({ own: { id }, isAdded: true });
    askFrom(store, { kind: 'feature', id: 'node:sofia' });
    expect(store.getState().network?.question).toMatchObject({ on: id, from: { id: 'node:sofia' } });
    const saved = scenarioPart.check((await scenarioPart.collect(store))?.text ?? '');
    const other = makeStore();
    if (saved.ok) await saved.value.apply(other, 'instead', new Map());
    expect(other.getState().network?.question).toEqual(store.getState().network?.question);
    askOn(store, id);
    expect(store.getState().network?.question).toMatchObject({ isAdded: false, from: null });
  });

  it('saves joins by hand and undone joins with the network, and undoes them', async () => {
    const store = makeStore();
    await add(store);
    joinJunction(store, 'node:own/town', 'node:nis');
    joinJunction(store, 'node:own/city', null);
    const joins = [
      { own: 'node:own/town', atlas: 'node:nis' },
      { own: 'node:own/city', atlas: null },
    ];
    expect(selectOwnNetwork(store.getState())?.joins).toEqual(joins);
    const text = (await networksPart.collect(store))?.text ?? '';
    expect(JSON.parse(text)[0].joins[0]).toEqual({ own: 'node:town', atlas: 'node:nis' });
    const saved = networksPart.check(text);
    const other = makeStore();
    if (saved.ok) await saved.value.apply(other, 'instead', new Map());
    expect(other.getState().ownNetworks).toEqual(store.getState().ownNetworks);
    joinJunction(store, 'node:own/town', null);
    expect(selectOwnNetwork(store.getState())?.joins).toHaveLength(2);
    undoLast(store);
    expect(selectOwnNetwork(store.getState())?.joins).toEqual(joins);
  });

  it('opens networks that were saved before there were joins by hand', async () => {
    const store = makeStore();
    await add(store);
    const text = (await networksPart.collect(store))?.text ?? '';
    expect(text).not.toContain('joins');
    const saved = networksPart.check(text);
    const other = makeStore();
    if (saved.ok) await saved.value.apply(other, 'instead', new Map());
    expect(other.getState().ownNetworks).toMatchObject([{ joins: [] }]);
  });

  it('includes no atlas feature that the network does not use', async () => {
    const store = makeStore();
    await add(store);
    const network = selectNetworkAtlas(store.getState());
    expect(network?.ports.features).toEqual([]);
    expect(network?.byId.has('node:sofia')).toBe(false);
    expect(network?.jurisdictions.features).toEqual([]);
    expect(network?.borders.features.flatMap(({ properties }) => properties.passages)).toEqual([]);
  });

  it('appears in no link and in no presentation', async () => {
    const store = makeStore();
    const addressOf = () => String(formatScene(store.getState().scene));
    const address = addressOf();
    await add(store);
    ask(store);
    expect(addressOf()).toBe(address);
    store.setState({ presentation: {} as never });
    expect(selectShownPath(store.getState())).toBeNull();
  });

  it('adds and removes a network with its query on undo and redo', async () => {
    const store = makeStore();
    const id = await add(store);
    undoLast(store);
    expect(store.getState().network?.question.on).toBeNull();
    undoLast(store);
    expect(store.getState().ownNetworks).toEqual([]);
    redoNext(store);
    redoNext(store);
    expect(store.getState().network?.question.on).toBe(id);
    removeOwnNetwork(store, id);
    expect(store.getState().ownNetworks).toEqual([]);
    expect(store.getState().network?.question.on).toBeNull();
    undoLast(store);
    expect(store.getState().ownNetworks.map((one) => one.id)).toEqual([id]);
  });

  it('limits the number of networks to what a workspace can restore', async () => {
    const store = makeStore();
    await add(store);
    const [first] = store.getState().ownNetworks;
    const others = Array.from({ length: MAX_OWN_NETWORKS - 1 }, () => ({
      ...first,
      id: crypto.randomUUID(),
    }));
    changeList(store, OWN_NETWORKS, [...store.getState().ownNetworks, ...(others as OwnNetwork[])]);
    const { ownNetworks, network } = store.getState();
    expect(await addOwnNetwork(store, [new File([textOf()], 'more.geojson')], load)).toBeNull();
    expect(store.getState().ownNetworks).toBe(ownNetworks);
    expect(store.getState().network?.question).toBe(network?.question);
    expect(store.getState().network?.load).toMatchObject({
      name: 'more.geojson',
      refusal: { faults: [{ feature: null, reason: { code: 'full', limit: MAX_OWN_NETWORKS } }] },
    });
    const checked = networksPart.check((await networksPart.collect(store))?.text ?? '');
    expect(checked).toMatchObject({ ok: true, value: { count: MAX_OWN_NETWORKS } });
    const other = makeStore();
    await add(other);
    await expect(checked.ok ? checked.value.apply(other, 'beside', new Map()) : undefined).rejects.toThrow();
    expect(other.getState().ownNetworks).toHaveLength(1);
  });

  it('changes only the load status when a network is rejected', async () => {
    const store = makeStore();
    const id = await add(store);
    const { ownNetworks, network } = store.getState();
    const text = textOf((file) => file.features.pop());
    expect(await addOwnNetwork(store, [new File([text], 'bad.geojson')], load)).toBeNull();
    expect(store.getState().ownNetworks).toBe(ownNetworks);
    expect(store.getState().network?.question).toBe(network?.question);
    expect(store.getState().network?.load).toMatchObject({
      name: 'bad.geojson',
      refusal: { faults: [{ feature: null, reason: { code: 'no-collection' } }] },
    });
    await add(store);
    expect(store.getState().network?.load).toBeNull();
    askOn(store, id);
    expect(store.getState().network?.question.on).toBe(id);
  });

  it('clears the ends of the query that the chosen network lacks', async () => {
    const store = makeStore();
    const id = await add(store);
    ask(store);
    askOn(store, null);
    expect(store.getState().network?.question).toMatchObject({ on: null, from: null, to: null });
    askOn(store, id);
    ask(store);
    askFrom(store, { kind: 'feature', id: 'node:sofia' });
    expect(store.getState().network?.question).toMatchObject({ on: null, from: { id: 'node:sofia' } });
  });

  it('marks a missing network and creates no query', async () => {
    const store = makeStore();
    changeQuery(store, { on: 'elsewhere', from: { kind: 'area', id: 'a' } });
    expect(isNetworkGone(store.getState())).toBe(true);
    expect(selectAsked(store.getState())).toBeNull();
    expect(selectNetworkAtlas(store.getState())).toBeNull();
    expect(selectShownPath(store.getState())).toBeNull();
  });

  it('stops loading on request and keeps the later of two networks', async () => {
    const store = makeStore();
    const never: typeof loadNetworkFiles = (_files, _knowledge, { signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(failed({ kind: 'cancelled' })));
      });
    const first = addOwnNetwork(store, [new File([''], 'slow.geojson')], never);
    expect(store.getState().network?.load).toEqual({ name: 'slow.geojson', share: 0 });
    stopLoading(store);
    expect(await first).toBeNull();
    expect(store.getState().network?.load).toBeNull();
    const second = addOwnNetwork(store, [new File([''], 'slow.geojson')], never);
    await add(store);
    expect(await second).toBeNull();
    expect(store.getState().ownNetworks).toHaveLength(1);
    expect(formatNetworkFile(store.getState().ownNetworks[0] as never)).toContain('Own roads');
  });
});
