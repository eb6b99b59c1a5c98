import { describe, expect, it } from 'vitest';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import { changeQuery } from '../../../../src/features/network/state/ask-network.ts';
import { selectAsked } from '../../../../src/features/network/state/asked-paths.ts';
import { brushPeriod, setPeriod } from '../../../../src/state/commands/filter-atlas.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { type MadeRow, makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';
import { makeAtlas } from '../../builders.ts';

const ROWS: readonly MadeRow[] = [
  { leg: ['leg:nis-belgrade', 0], date: '2024-01-05' },
  { leg: ['leg:nis-belgrade', -900], date: '2024-02-05' },
  { leg: ['leg:sofia-nis', 400], date: '2024-02-06' },
  { leg: ['leg:sofia-nis', 90_000], date: '2024-02-06' },
];

async function makeAsked(rows: readonly MadeRow[]): Promise<AppStore> {
  const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
  changeQuery(store, {
    from: { kind: 'feature', id: 'node:belgrade' },
    to: { kind: 'feature', id: 'node:sofia' },
    own: { way: 'dearer', most: 2 },
  });
  if (rows.length > 0) await exploreSets(store, [{ key: 1, table: makeTable(rows), tags: makeTags(rows) }]);
  return store;
}

const ownOf = (store: AppStore) => selectAsked(store.getState())?.own;

describe('imported records in a network query', () => {
  it('counts filtered records per leg within the radius', async () => {
    const store = await makeAsked(ROWS);
    expect(ownOf(store)).toMatchObject({
      way: 'dearer',
      most: 2,
      records: [
        ['leg:nis-belgrade', 2],
        ['leg:sofia-nis', 1],
      ],
    });
    setPeriod(store, { from: '2024-02', to: null });
    expect(ownOf(store)?.records).toEqual([
      ['leg:nis-belgrade', 1],
      ['leg:sofia-nis', 1],
    ]);
  });

  it('returns null without records or when they are switched off', async () => {
    expect(ownOf(await makeAsked([]))).toBeNull();
    const store = await makeAsked(ROWS);
    changeQuery(store, { own: null });
    expect(ownOf(store)).toBeNull();
  });

  it('keeps the same query while the period is being brushed', async () => {
    const store = await makeAsked(ROWS);
    const asked = selectAsked(store.getState());
    brushPeriod(store, { from: '2024-02', to: null });
    expect(selectAsked(store.getState())).toBe(asked);
  });
});
