/** What of a question to the network is to be seen on the map. */
import type { Alternative } from '../../analysis/alternatives/alternatives.ts';
import type { Closable } from '../../domain/closure.ts';
import type { FeatureId } from '../../domain/ids.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';

export interface ShownPath {
  /** The alternative that is looked at. */
  readonly path: Alternative | null;
  readonly closed: readonly Closable[];
  /** What of a study is looked at. */
  readonly marked: readonly FeatureId[];
}

const NONE: readonly never[] = [];

/** `null` where there is nothing of it, and in brief only, which knows no network. */
export const selectShownPath: (state: AppState) => ShownPath | null = memoise(
  ({ network, scene }: AppState) => {
    const isAsked = network !== null && network.question.from !== null && network.question.to !== null;
    return [
      scene.briefOnly,
      isAsked ? network.answered : null,
      network?.view ?? 'scenario',
      network?.looked ?? 0,
      network?.closed ?? NONE,
      network?.marked ?? NONE,
    ] as const;
  },
  (briefOnly, answered, view, looked, declared, marked) => {
    const closed = view === 'scenario' ? declared : NONE;
    const { baseline, scenario } = answered?.paths ?? { baseline: null, scenario: null };
    const path = (view === 'scenario' ? (scenario ?? baseline) : baseline)?.paths[looked] ?? null;
    const isNothing = path === null && closed.length === 0 && marked.length === 0;
    return briefOnly || isNothing ? null : { path, closed, marked };
  },
);
