/** Finds clusters of the user's records away from legs, in a worker that ends when a new search starts. */
import type { ClusterQuery } from '../../../analysis/clusters/find-clusters.ts';
import { quantitiesIn } from '../../../analysis/incidents/measures.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { type IncidentSession, openIncidentSession } from '../../../workers/incident-session.ts';
import type { ClusterState } from '../../explore/state/exploration.ts';
import { selectMeasure } from '../../explore/state/measured-incidents.ts';
import { selectOffCorridor } from '../../network/state/off-corridor.ts';

/** Current worker, by store. */
const looking = new WeakMap<AppStore, IncidentSession>();

/** Searches the records that pass the filters. Resolves when done or replaced. */
export async function findClusters(
  store: AppStore,
  open: () => IncidentSession = openIncidentSession,
): Promise<void> {
  stopFinding(store);
  const question = questionOf(store.getState());
  if (question.lng.length === 0) {
    patchClusters(store, { found: { clusters: [], alone: 0 }, unit: null, progress: null, hasFailed: false });
    return;
  }
  const unit = selectMeasure(store.getState());
  const session = open();
  looking.set(store, session);
  patchClusters(store, { progress: 0, hasFailed: false });
  const answer = await session.ask('cluster', question, (progress) => {
    if (looking.get(store) === session && progress.of === 'clustering') {
      patchClusters(store, { progress: progress.records / progress.totalRecords });
    }
  });
  if (looking.get(store) !== session) return;
  stopFinding(store);
  patchClusters(store, { found: answer.ok ? answer.value : null, unit, hasFailed: !answer.ok });
}

/** Ends the current search. */
export function stopFinding(store: AppStore): void {
  const session = looking.get(store);
  if (session === undefined) return;
  looking.delete(store);
  session.end();
  patchClusters(store, { progress: null });
}

/** Sets distance and minimum count. */
export function setClustering(
  store: AppStore,
  change: Partial<Pick<ClusterState, 'withinKm' | 'least'>>,
): void {
  patchClusters(store, change);
}

function questionOf(state: AppState): ClusterQuery {
  const { explored, clusters } = state.exploration;
  const offRows = selectOffCorridor(state);
  const count = [...offRows.values()].reduce(
    (sum, off) => sum + off.reduce((ofSet, one) => ofSet + one, 0),
    0,
  );
  const [lng, lat, minute] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const unit = selectMeasure(state);
  const values = unit === null ? null : new Float64Array(count);
  let at = 0;
  for (const [key, off] of offRows) {
    const table = explored.get(key)?.table;
    if (table === undefined) continue;
    const quantities = unit === null ? null : quantitiesIn(table, unit);
    for (let row = 0; row < off.length; row += 1) {
      if (off[row] === 0) continue;
      lng[at] = table.lng[row] as number;
      lat[at] = table.lat[row] as number;
      minute[at] = table.minute[row] as number;
      if (values !== null) values[at] = quantities?.[row] ?? Number.NaN;
      at += 1;
    }
  }
  return { lng, lat, minute, values, withinKm: clusters.withinKm, least: clusters.least };
}

function patchClusters(store: AppStore, patch: Partial<ClusterState>): void {
  store.setState(({ exploration }) => ({
    exploration: { ...exploration, clusters: { ...exploration.clusters, ...patch } },
  }));
}
