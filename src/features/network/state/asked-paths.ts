/** The network query with its ends and closures resolved, and the part of the result that is shown. */

import type { Alternatives, AskedPaths } from '../../../analysis/alternatives/alternatives.ts';
import { type EndsFault, faultOfEnds } from '../../../analysis/alternatives/fault-of-ends.ts';
import { BY_BORDERS, BY_HOURS, BY_KM, type Weights } from '../../../analysis/network/costs.ts';
import type { PathEnd } from '../../../analysis/network/vertices-of-ends.ts';
import type { Area } from '../../../domain/area.ts';
import type { LegId } from '../../../domain/ids.ts';
import type { NetworkAtlas } from '../../../domain/network-atlas.ts';
import { isInRings } from '../../../lib/ring.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { selectShownRows } from '../../explore/state/explored-incidents.ts';
import { makeSelectFolded } from '../../records/state/folded-incidents.ts';
import { selectOwnLegsStatus } from '../../records/state/own-leg-tags.ts';
import { selectNetworkAtlas } from './asked-network.ts';
import { modesOf, type NetworkState, type PathQuery, type QueryEnd } from './network.ts';
import { selectOwnNetwork } from './own-network.ts';

interface OwnRecords {
  /** Kilometres within which a record is at a leg. */
  readonly reachKm: number;
  /** Legs with passing records, and how many. */
  readonly records: readonly (readonly [LegId, number])[];
}

const selectFolded = makeSelectFolded(selectShownRows);

const selectSettled: (state: AppState) => OwnRecords | null = memoise(
  (state: AppState) =>
    [
      selectFolded(state),
      state.exploration.explored.size > 0 && selectOwnLegsStatus(state) === null,
      state.exploration.reach.leg,
    ] as const,
  ({ legs }, isCounted, reachKm) =>
    isCounted ? { reachKm, records: legs.map(({ leg, all }) => [leg, all]) } : null,
);

/**
 * Passing records by leg; `null` without any, or until they are counted. Unchanged during brushing, since each
 * change would be a new network query.
 */
const selectOwnRecords: (state: AppState) => OwnRecords | null = (() => {
  let last: OwnRecords | null = null;
  return (state) => {
    if (state.session.period === null) last = selectSettled(state);
    return last;
  };
})();

/**
 * The same object for the same query; `null` while an end is missing, and in Brief only, which has no
 * network.
 */
export const selectAsked: (state: AppState) => AskedPaths | null = memoise(
  (state: AppState) =>
    [
      state.scene.briefOnly ? null : selectNetworkAtlas(state),
      selectOwnNetwork(state),
      state.network?.question ?? null,
      state.network?.closed ?? null,
      state.areas.list,
      (state.network?.question.own ?? null) === null ? null : selectOwnRecords(state),
    ] as const,
  (atlas, network, question, closed, areas, records) => {
    if (atlas === null || question === null || closed === null) return null;
    const [from, to] = [endsOf(question.from, atlas, areas), endsOf(question.to, atlas, areas)];
    if (from === null || to === null || !hasCost(question)) return null;
    if (faultOfEnds(atlas.nodes.features, from, to) !== null) return null;
    const { count, maxShared, maxDetour, outOfService } = question;
    const own = question.own === null || records === null ? null : { ...question.own, ...records };
    const on = network && { id: network.id, name: network.name, isAdded: question.isAdded };
    const weights = weightsOf(question);
    return {
      on,
      from,
      to,
      weights,
      own,
      count,
      maxShared,
      maxDetour,
      closed,
      outOfService,
      modes: modesOf(question),
    };
  },
);

/** Why two chosen ends give no query; `null` if that is not their fault. */
export const selectEndsFault: (state: AppState) => EndsFault | null = memoise(
  (state: AppState) =>
    [
      selectNetworkAtlas(state),
      state.network?.question.from,
      state.network?.question.to,
      state.areas.list,
    ] as const,
  (atlas, from, to, areas) => {
    if (atlas === null) return null;
    const [starts, targets] = [endsOf(from ?? null, atlas, areas), endsOf(to ?? null, atlas, areas)];
    return starts && targets && faultOfEnds(atlas.nodes.features, starts, targets);
  },
);

/** The result, while it belongs to the current query. */
export function selectAnswered(state: AppState): NetworkState['answered'] {
  const answered = state.network?.answered ?? null;
  return answered !== null && answered.asked === selectAsked(state) ? answered : null;
}

function endsOf(
  end: QueryEnd | null,
  atlas: NetworkAtlas,
  areas: readonly Area[],
): readonly PathEnd[] | null {
  if (end === null) return null;
  if (end.kind === 'area') {
    const rings = areas.find(({ id }) => id === end.id)?.shape.flat();
    if (rings === undefined) return null;
    const nodes = atlas.nodes.features.filter(({ geometry: { coordinates } }) =>
      isInRings(rings, [coordinates[0] ?? 0, coordinates[1] ?? 0]),
    );
    return [{ kind: 'area', nodes: nodes.map(({ properties }) => properties.id) }];
  }
  const record = atlas.byId.get(end.id);
  switch (record?.kind) {
    case 'node':
      return [{ kind: 'node', node: record.properties.id }];
    case 'port':
      return record.properties.node === undefined ? null : [{ kind: 'node', node: record.properties.node }];
    case 'jurisdiction':
      return [{ kind: 'country', country: record.properties.iso2 }];
    default:
      return null;
  }
}

/** Without any cost, all paths would be equal. */
function hasCost({ cost, mix }: PathQuery): boolean {
  return cost !== 'mix' || mix.km + mix.hours + mix.borders > 0;
}

function weightsOf({ cost, mix }: PathQuery): Weights {
  return { km: BY_KM, hours: BY_HOURS, borders: BY_BORDERS, mix }[cost];
}

/**
 * The alternatives shown: of the scenario, or of the baseline if that is chosen or nothing is closed. `null`
 * without a query or a result; the previous result counts until the next one.
 */
export const selectAlternatives: (state: AppState) => Alternatives | null = memoise(
  (state: AppState) =>
    [
      selectAsked(state) === null ? null : (state.network?.answered ?? null),
      state.network?.view ?? 'scenario',
    ] as const,
  (answered, view) => {
    if (answered === null) return null;
    const { baseline, scenario } = answered.paths;
    return view === 'scenario' ? (scenario ?? baseline) : baseline;
  },
);
