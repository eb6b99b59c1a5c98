import { useState } from 'react';
import { type PlannerNoteTie, tieKey } from '../../domain/planner-note.ts';
import { useAppState } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import type { PlannerNotesAtProps } from './planner-notes-at.tsx';
import { selectPlannerNotesByTie } from './state/planner-notes-by-tie.ts';

export interface OwnNotesUse {
  /** False during presentations. */
  readonly isOffered: boolean;
  readonly isOpen: boolean;
  readonly isAsked: boolean;
  readonly ask: () => void;
}

/** The user's notes on a feature or passage: shown if any, or while writing one. */
export function useOwnNotes(tie: PlannerNoteTie): OwnNotesUse {
  const key = tieKey(tie);
  const [isAsked, setAsked] = useState(false);
  const has = useAppState((state) =>
    state.presentation === null ? selectPlannerNotesByTie(state).has(key) : null,
  );
  const isOffered = has !== null;
  return { isOffered, isOpen: isOffered && (has || isAsked), isAsked, ask: () => setAsked(true) };
}

const load = () => import('./planner-notes-at.tsx');

/** Lazy-loaded when first shown. */
export function OwnNotes(props: PlannerNotesAtProps) {
  const PlannerNotesAt = useLazyComponent(load);
  return PlannerNotesAt === null ? null : <PlannerNotesAt {...props} />;
}
