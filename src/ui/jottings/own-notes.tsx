import { useState } from 'react';
import { type JottingTie, tieKey } from '../../domain/jotting.ts';
import { selectJottingsByTie } from '../../state/selectors/jottings-by-tie.ts';
import { useAppState } from '../ui-context.tsx';
import { useLazyPart } from '../use-lazy-part.ts';
import type { JottingsAtProps } from './jottings-at.tsx';

export interface OwnNotesUse {
  /** Notes of one's own are no matter of a room that is briefed. */
  readonly isOffered: boolean;
  readonly isOpen: boolean;
  readonly isAsked: boolean;
  readonly ask: () => void;
}

/** Notes of one's own at a feature or a passage: in sight where there are some, else when one is to be written. */
export function useOwnNotes(tie: JottingTie): OwnNotesUse {
  const key = tieKey(tie);
  const [isAsked, setAsked] = useState(false);
  const has = useAppState((state) =>
    state.presentation === null ? selectJottingsByTie(state).has(key) : null,
  );
  const isOffered = has !== null;
  return { isOffered, isOpen: isOffered && (has || isAsked), isAsked, ask: () => setAsked(true) };
}

const load = () => import('./jottings-at.tsx');

/** Fetched when they are in sight first. */
export function OwnNotes(props: JottingsAtProps) {
  const JottingsAt = useLazyPart(load);
  return JottingsAt === null ? null : <JottingsAt {...props} />;
}
