import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { tieKey } from '../../domain/planner-note.ts';
import { patch } from '../../state/patch.ts';
import type { PlannerNotesState } from '../../state/planner-notes.ts';
import { selectPlannerNotesByTie } from '../../state/selectors/planner-notes-by-tie.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { useAppStore } from '../ui-context.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import PlannerNotesAt from './planner-notes-at.tsx';
import { useKnownTie } from './use-known-tie.ts';

/** Notes at a place, over the map; starts one if empty. */
export function PlannerNoteCard({ tie }: { readonly tie: NonNullable<PlannerNotesState['openAt']> }) {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const known = useKnownTie(String);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = !selectPlannerNotesByTie(store.getState()).has(tieKey(tie));
  const isFirst = useRef(isNew);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
  }, []);
  const close = () => {
    patch(store, 'plannerNotes', { openAt: null });
    document.getElementById('map')?.focus();
  };
  return (
    <section
      className="planner-note-card"
      aria-labelledby={headingId}
      data-testid="note-card"
      onKeyDown={(event: KeyboardEvent) => {
        // Keeps keys from the map.
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <div className="planner-note-card-head">
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {known(tie).name}
        </h2>
        <IconButton icon="close" label={t('plannerNotes.close')} onClick={close} />
      </div>
      <PlannerNotesAt tie={tie} isAsked={isFirst.current} />
    </section>
  );
}
