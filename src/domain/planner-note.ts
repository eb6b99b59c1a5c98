/**
 * A user's note about a feature, a passage of the brief, a place on the map, or all work. Plain text without
 * markup. Notes are private: no address, picture, briefing or embedded page contains them.
 */
import type { Corner } from './area.ts';
import type { FeatureId, PassageId } from './ids.ts';

/** What a note is linked to. The link stays even if a later edition lacks its target. */
export type PlannerNoteTie =
  | { readonly kind: 'work' }
  | { readonly kind: 'feature'; readonly id: FeatureId }
  | { readonly kind: 'passage'; readonly id: PassageId }
  | { readonly kind: 'place'; readonly at: Corner };

export interface PlannerNote {
  /** Stays the same when the text changes. */
  readonly id: string;
  readonly tie: PlannerNoteTie;
  readonly text: string;
  /** Created and last changed, ms since 1970. */
  readonly madeAt: number;
  readonly changedAt: number;
}

export const PLANNER_NOTE_MAX_LENGTH = 4000;

/** Per user. A workspace with more is rejected on opening. */
export const MAX_PLANNER_NOTES = 20_000;

/** Returns a key, the same for links to the same target. */
export function tieKey(tie: PlannerNoteTie): string {
  switch (tie.kind) {
    case 'work':
      return 'work';
    case 'place':
      return `place ${tie.at.join(' ')}`;
    default:
      return `${tie.kind} ${tie.id}`;
  }
}
