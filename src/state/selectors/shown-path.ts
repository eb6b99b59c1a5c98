/** What of a question to the network is to be seen on the map: in one case, or in both on its halves. */
import type { Alternative } from '../../analysis/alternatives/alternatives.ts';
import type { Closable } from '../../domain/closure.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { OwnNetwork } from '../../domain/own-network.ts';
import type { SplitView } from '../exploration.ts';
import type { NetworkState, PathView } from '../network.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';
import { selectOwnNetwork } from './own-network.ts';

export interface ShownPath {
  /** The planner's own network that is asked, which is drawn too; `null` for that of the atlas. */
  readonly own: OwnNetwork | null;
  /** The alternative that is looked at. */
  readonly path: Alternative | null;
  readonly closed: readonly Closable[];
  /** What of a study is looked at. */
  readonly marked: readonly FeatureId[];
}

const NONE: readonly never[] = [];

/** How the map is parted between baseline and scenario; `null` while it shows one of them: also where nothing is closed or found, while an area is drawn, in a briefing, and where its halves show a comparison of own incidents. */
export function selectPathSplitView({
  network,
  scene,
  areas,
  presentation,
  exploration,
}: AppState): SplitView | null {
  if (network === null || scene.briefOnly || areas.sketch !== null || presentation !== null) return null;
  if (exploration.splitView !== null && exploration.comparison !== null) return null;
  return network.closed.length === 0 || answeredOf(network) === null ? null : network.splitView;
}

/** Of the whole map, or of its first half. `null` where there is nothing of it, and in brief only, which knows no network. */
export const selectShownPath = makeSelectPath((state) =>
  selectPathSplitView(state) === null ? (state.network?.view ?? 'scenario') : 'baseline',
);

/** Of the second half; `null` while the map is whole. */
export const selectSecondPath = makeSelectPath((state) =>
  selectPathSplitView(state) === null ? null : 'scenario',
);

function makeSelectPath(viewOf: (state: AppState) => PathView | null): (state: AppState) => ShownPath | null {
  return memoise(
    (state: AppState) => {
      const { network, scene } = state;
      return [
        scene.briefOnly,
        network === null ? null : answeredOf(network),
        viewOf(state),
        network?.looked ?? 0,
        network?.closed ?? NONE,
        network?.marked ?? NONE,
        // A briefing shows a room nothing of it.
        state.presentation === null ? selectOwnNetwork(state) : null,
        network?.question.on ?? null,
      ] as const;
    },
    (briefOnly, answered, view, looked, declared, marked, own, on) => {
      const closed = view === 'scenario' ? declared : NONE;
      const { baseline, scenario } = answered?.paths ?? { baseline: null, scenario: null };
      const path = (view === 'scenario' ? (scenario ?? baseline) : baseline)?.paths[looked] ?? null;
      const isNothing = own === null && path === null && closed.length === 0 && marked.length === 0;
      const isAway = on !== null && own === null;
      return briefOnly || view === null || isNothing || isAway ? null : { own, path, closed, marked };
    },
  );
}

/** What was answered, while both ends are there. */
function answeredOf({ question, answered }: NetworkState): NetworkState['answered'] {
  return question.from !== null && question.to !== null ? answered : null;
}
