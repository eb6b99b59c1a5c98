/**
 * What a planner writes down for themselves, about something of the atlas, a passage of the brief, a place on the map, or all of the work. Plain text, never
 * marked up. It is the planner's own: in no address, no picture, no briefing, and no page for other sites.
 */
import type { Corner } from './area.ts';
import type { FeatureId, PassageId } from './ids.ts';

/** What it is tied to. What a tie names may be missing from a later edition: it stays as it is. */
export type PlannerNoteTie =
  | { readonly kind: 'work' }
  | { readonly kind: 'feature'; readonly id: FeatureId }
  | { readonly kind: 'passage'; readonly id: PassageId }
  | { readonly kind: 'place'; readonly at: Corner };

export interface PlannerNote {
  /** Its own for good, whatever becomes of its text. */
  readonly id: string;
  readonly tie: PlannerNoteTie;
  readonly text: string;
  /** When it was written, and when it was changed last: ms since 1970. */
  readonly madeAt: number;
  readonly changedAt: number;
}

/** A longer one belongs into a document. */
export const PLANNER_NOTE_MAX_LENGTH = 4000;

/** Of one planner. A workspace with more is refused when it is opened. */
export const MAX_PLANNER_NOTES = 20_000;

/** The same for ties to the same thing. */
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
