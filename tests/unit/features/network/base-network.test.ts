import { describe, expect, it } from 'vitest';
import type { BaseNetwork } from '../../../../src/domain/base-network.schema.ts';
import { withBaseNetwork } from '../../../../src/domain/base-network.ts';
import { selectNetworkAtlas } from '../../../../src/features/network/state/asked-network.ts';
import { loadBaseNetwork } from '../../../../src/features/network/state/load-base-network.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';

const atlas = makeAtlas();
const [known] = atlas.legs.features.map(({ properties }) => properties);
if (known === undefined) throw new Error('no leg');

const base: BaseNetwork = {
  legs: [
    {
      id: 'leg:sofia-belgrade',
      name: 'Sofia – Belgrade',
      from: 'node:sofia',
      to: 'node:belgrade',
      mode: 'road',
      via: 'E80',
      sources: ['LIST'],
      lengthKm: 300,
      countries: ['BG', 'RS'],
      sharesRoad: [known.id],
      line: [
        [23.3, 42.7],
        [20.5, 44.8],
      ],
    },
  ],
  lengths: { [known.id]: 123.4 },
  lengthSources: { [known.id]: ['TABLE'] },
  landFactor: 1.1,
  sources: [],
};

describe('withBaseNetwork', () => {
  const network = withBaseNetwork(atlas, base);
  const lengthOf = (id: string) =>
    network.legs.features.find(({ properties }) => properties.id === id)?.properties.lengthKm;

  it('adds connections that only exist, and leaves the atlas as it is', () => {
    const leg = network.byId.get('leg:sofia-belgrade');
    expect(leg?.properties).toMatchObject({ evidence: 'reference', markets: [], branches: [], via: 'E80' });
    expect(network.legs.features).toHaveLength(atlas.legs.features.length + 1);
    expect(atlas.byId.has('leg:sofia-belgrade')).toBe(false);
  });

  it('uses the published distance, else the line times the factor, and never for voyages', () => {
    expect(lengthOf(known.id)).toBe(123.4);
    expect(lengthOf('leg:sofia-belgrade')).toBe(330);
    for (const { properties } of atlas.legs.features) {
      if (properties.mode === 'sea') expect(lengthOf(properties.id)).toBe(properties.lengthKm);
    }
  });

  it('adds the source of a published distance to the section, also where it is found by id', () => {
    const leg = network.byId.get(known.id);
    expect(leg?.properties).toMatchObject({ lengthKm: 123.4, sources: [...known.sources, 'TABLE'] });
    expect(atlas.byId.get(known.id)?.properties.sources).not.toContain('TABLE');
  });

  it('pairs legs that share a road, in both directions', () => {
    expect([...(network.sharedRoads ?? [])]).toEqual([
      ['leg:sofia-belgrade', [known.id]],
      [known.id, ['leg:sofia-belgrade']],
    ]);
    expect(network.byId.get('leg:sofia-belgrade')?.properties).not.toHaveProperty('sharesRoad');
  });

  it('returns the same object for the same atlas', () => {
    expect(withBaseNetwork(atlas, base)).toBe(network);
  });
});

describe('loadBaseNetwork', () => {
  const options = (fetchFile: () => Promise<Response>) => ({
    base: 'https://atlas.example/',
    fetch: fetchFile,
  });
  const makeStore = () => createAppStore({ data: { status: 'ready', atlas } });

  it('fetches the file once and adds it to the network of queries', async () => {
    const store = makeStore();
    let fetched = 0;
    const fetchFile = async () => {
      fetched += 1;
      return Response.json(base);
    };
    expect(selectNetworkAtlas(store.getState())).toBe(atlas);
    await Promise.all([
      loadBaseNetwork(store, options(fetchFile)),
      loadBaseNetwork(store, options(fetchFile)),
    ]);
    expect(fetched).toBe(1);
    expect(selectNetworkAtlas(store.getState())?.byId.has('leg:sofia-belgrade')).toBe(true);
  });

  it('keeps the reason of a failure and tries again', async () => {
    const store = makeStore();
    await loadBaseNetwork(
      store,
      options(async () => new Response('', { status: 404 })),
    );
    expect(store.getState().baseNetwork).toMatchObject({ status: 'failed', failure: { status: 404 } });
    await loadBaseNetwork(
      store,
      options(async () => Response.json(base)),
    );
    expect(store.getState().baseNetwork).toMatchObject({ status: 'ready', failure: null });
  });
});
