/** The network result shown on the map: one case, or both in a split view. */
import type { Alternative } from '../../../analysis/alternatives/alternatives.ts';
import type { NetworkChoice } from '../../../analysis/network/queried-network.ts';
import type { Closable } from '../../../domain/closure.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import type { SplitView } from '../../../scene/scene.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import type { NetworkState, PathView } from './network.ts';
import { selectOwnNetwork } from './own-network.ts';

/** The user's network is drawn too. */
export interface ShownPath extends NetworkChoice {
  /** The chosen alternative. */
  readonly path: Alternative | null;
  /** The other alternatives, drawn below it. */
  readonly others: readonly Alternative[];
  readonly closed: readonly Closable[];
  /** Marked features of a study. */
  readonly marked: readonly FeatureId[];
}

const NONE: readonly never[] = [];

/** Whether the routes are only a reference under the user's records, in Plan. */
export function selectIsReference({ incidents, engine, session, presentation }: AppState): boolean {
  const hasRecords = engine.isAsked || incidents?.sets.some(({ isShown }) => isShown) === true;
  return hasRecords && session.room === 'plan' && presentation === null;
}

/**
 * Split view of baseline and scenario; `null` while the map shows one of them: also if nothing is closed or
 * found, while an area is drawn, in a presentation, and if the split view shows a comparison of records.
 */
export function selectPathSplitView({
  network,
  scene,
  session,
  areas,
  presentation,
  exploration,
}: AppState): SplitView | null {
  if (network === null || scene.briefOnly || session.room !== 'plan') return null;
  if (areas.sketch !== null || presentation !== null) return null;
  if (exploration.splitView !== null && exploration.comparison !== null) return null;
  return network.closed.length === 0 || answeredOf(network) === null ? null : network.splitView;
}

/**
 * For the whole map, or its first half. `null` if there is nothing to show, in Brief only, which has no
 * network, and outside of Plan, where a simulated closure would be taken for a fact.
 */
export const selectShownPath = makeSelectPath((state) =>
  selectPathSplitView(state) === null ? (state.network?.view ?? 'scenario') : 'baseline',
);

/** For the second half; `null` without a split view. */
export const selectSecondPath = makeSelectPath((state) =>
  selectPathSplitView(state) === null ? null : 'scenario',
);

function makeSelectPath(viewOf: (state: AppState) => PathView | null): (state: AppState) => ShownPath | null {
  return memoise(
    (state: AppState) => {
      const { network, scene, session } = state;
      return [
        scene.briefOnly || session.room !== 'plan',
        network === null ? null : answeredOf(network),
        viewOf(state),
        network?.looked ?? 0,
        network?.closed ?? NONE,
        network?.marked ?? NONE,
        // A presentation never shows the user's network.
        state.presentation === null ? selectOwnNetwork(state) : null,
        network?.question.on ?? null,
        network?.question.isAdded ?? false,
        state.baseNetwork.base,
        network?.opened ?? null,
      ] as const;
    },
    (isHidden, answered, view, looked, declared, marked, own, on, isAdded, base, opened) => {
      const closed = view === 'scenario' ? declared : NONE;
      const { baseline, scenario } = answered?.paths ?? { baseline: null, scenario: null };
      const all = (view === 'scenario' ? (scenario ?? baseline) : baseline)?.paths ?? NONE;
      const path = opened ?? all[looked] ?? null;
      const others = all.filter((one) => one !== path);
      const isNothing =
        own === null && path === null && others.length === 0 && closed.length === 0 && marked.length === 0;
      const isAway = on !== null && own === null;
      return isHidden || view === null || isNothing || isAway
        ? null
        : { own, isAdded, base, path, others, closed, marked };
    },
  );
}

/** The result, while both ends are set. */
function answeredOf({ question, answered }: NetworkState): NetworkState['answered'] {
  return question.from !== null && question.to !== null ? answered : null;
}
