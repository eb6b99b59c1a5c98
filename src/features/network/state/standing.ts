import type { FeatureId } from '../../../domain/ids.ts';
import { selectIsHidden } from '../../../state/selectors/hidden-feature.ts';
import type { AppState } from '../../../state/store.ts';

/** Current state of a feature, for words that name it. */
export interface Standing {
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
  readonly isHidden: boolean;
}

const standingOf = (bits: number): Standing => ({
  isSelected: (bits & 1) !== 0,
  isHighlighted: (bits & 2) !== 0,
  isHidden: (bits & 4) !== 0,
});

export const PLAIN = standingOf(0);

/** All combinations, by their three bits. */
const STANDINGS: readonly Standing[] = [PLAIN, ...[1, 2, 3, 4, 5, 6, 7].map(standingOf)];

/**
 * Returns the same object for the same state: hundreds of mentions subscribe to this alone, and only those
 * whose feature changes render again.
 */
export function selectStanding(state: AppState, feature: FeatureId): Standing {
  const bits =
    (state.scene.selection === feature ? 1 : 0) |
    (state.session.hover === feature ? 2 : 0) |
    (selectIsHidden(state, feature) ? 4 : 0);
  return STANDINGS[bits] ?? PLAIN;
}
