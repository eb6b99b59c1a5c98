import { describe, expect, it } from 'vitest';
import { findClusters as findInWorker } from '../../../../src/analysis/clusters/find-clusters.ts';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import { chooseBars } from '../../../../src/features/explore/state/filter-incidents.ts';
import { setMeasure } from '../../../../src/features/explore/state/measured-incidents.ts';
import {
  findClusters,
  setClustering,
  stopFinding,
} from '../../../../src/features/records/state/find-clusters.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { openIncidentSession } from '../../../../src/workers/incident-session.ts';
import { type MadeRow, makeTable, makeTags } from '../../analysis/incidents/make-incidents.ts';
import { openWorkerHere } from '../../state/open-worker-here.ts';

const OFF: MadeRow = { leg: ['leg:a', 40_000], date: '2024-03-01' };
const AT_LEG: MadeRow = { leg: ['leg:a', 100] };

async function exploring(rows: readonly MadeRow[]): Promise<AppStore> {
  const store = createAppStore();
  await exploreSets(store, [{ key: 1, table: makeTable(rows), tags: makeTags(rows) }]);
  return store;
}

const found = (store: AppStore) => store.getState().exploration.clusters;

describe('findClusters', () => {
  it('finds clusters among filtered records away from any leg', async () => {
    const store = await exploring([OFF, OFF, OFF, OFF, OFF, AT_LEG, {}]);
    await findClusters(store, openWorkerHere);
    expect(found(store)).toMatchObject({
      progress: null,
      hasFailed: false,
      found: { clusters: [{ count: 5 }], alone: 0 },
    });
    setClustering(store, { least: 6 });
    await findClusters(store, openWorkerHere);
    expect(found(store).found).toEqual({ clusters: [], alone: 5 });
    chooseBars(store, 'leg', ['leg:a']);
    await findClusters(store, openWorkerHere);
    expect(found(store).found).toEqual({ clusters: [], alone: 0 });
  });

  it('keeps the unit of its sums while another is chosen', async () => {
    const heavy: MadeRow = { ...OFF, quantity: [500, 'g'] };
    const store = await exploring([heavy, heavy, heavy, heavy, { ...OFF, quantity: [2, 'l'] }]);
    setMeasure(store, 'kg');
    await findClusters(store, openWorkerHere);
    setMeasure(store, 'l');
    expect(found(store)).toMatchObject({ unit: 'kg', found: { clusters: [{ count: 5, sum: 2 }] } });
    await findClusters(store, openWorkerHere);
    expect(found(store)).toMatchObject({ unit: 'l', found: { clusters: [{ sum: 2 }] } });
    setMeasure(store, null);
    await findClusters(store, openWorkerHere);
    expect(found(store)).toMatchObject({ unit: null, found: { clusters: [{ sum: null }] } });
  });

  it('returns the same clusters as without a worker', async () => {
    const store = await exploring([OFF, OFF, OFF, OFF, OFF]);
    await findClusters(store, openWorkerHere);
    const zeros = new Int32Array(5);
    const minute = new Int32Array(5).fill(Date.parse('2024-03-01') / 60_000);
    expect(found(store).found).toEqual(
      findInWorker({ lng: zeros, lat: zeros, minute, values: null, withinKm: 5, least: 5 }, () => {}),
    );
  });

  it('ignores the result of a replaced or stopped search', async () => {
    const store = await exploring([OFF, OFF, OFF, OFF, OFF]);
    const first = findClusters(store, openWorkerHere);
    setClustering(store, { least: 9 });
    const second = findClusters(store, openWorkerHere);
    await Promise.all([first, second]);
    expect(found(store).found).toEqual({ clusters: [], alone: 5 });
    setClustering(store, { least: 2 });
    const third = findClusters(store, openWorkerHere);
    stopFinding(store);
    await third;
    expect(found(store)).toMatchObject({ progress: null, found: { alone: 5 } });
  });

  it('sets hasFailed when the worker cannot start', async () => {
    const store = await exploring([OFF]);
    await findClusters(store, () =>
      openIncidentSession(() => {
        throw new Error('no worker');
      }),
    );
    expect(found(store)).toMatchObject({ progress: null, found: null, hasFailed: true });
  });
});
