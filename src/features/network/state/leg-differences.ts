/** Differences of a comparison along each leg, with their uncertainty. */
import {
  type Compared,
  compareAmounts,
  type Verdict,
  verdictOf,
} from '../../../analysis/incidents/compare-counts.ts';
import { isRest } from '../../../analysis/incidents/dimensions.ts';
import type { LegId } from '../../../domain/ids.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { type ComparedIncidents, selectComparedLegs } from '../../records/state/compared-incidents.ts';

export interface LegDifference {
  readonly leg: LegId;
  readonly first: number;
  readonly second: number;
  readonly compared: Compared;
  readonly verdict: Verdict;
}

export interface LegDifferences {
  readonly compared: ComparedIncidents;
  /** Legs with the largest amounts first. */
  readonly legs: readonly LegDifference[];
}

/** `null` while nothing is compared. */
export const selectLegDifferences: (state: AppState) => LegDifferences | null = memoise(
  (state: AppState) => [selectComparedLegs(state)] as const,
  (compared) => {
    if (compared === null) return null;
    const [firstOver, secondOver] = compared.over;
    const legs = compared.bars
      .filter(({ key }) => !isRest(key))
      .map(({ key, first, second }): LegDifference => {
        const ofLeg = compareAmounts(first, firstOver, second, secondOver);
        return {
          leg: key as LegId,
          first: first.sum,
          second: second.sum,
          compared: ofLeg,
          verdict: verdictOf(ofLeg),
        };
      });
    return { compared, legs };
  },
);
