import '../../../styles/css/fields.css';
import '../../../styles/css/planner-notes.css';
import type { ScreenView } from '../../layers/screen-view.ts';
import { useAppState } from '../ui-context.tsx';
import { PlacePlannerNote } from './place-planner-note.tsx';
import { PlannerNoteCard } from './planner-note-card.tsx';
import { PlannerNoteMarks } from './planner-note-marks.tsx';

/** A planner's notes over the map, live or drawn: what is written where, one place that is open, and the cross by which a place is found. */
export default function PlannerNoteOverlay({ view }: { readonly view: ScreenView }) {
  const { isOnMap, isPlacing, openAt } = useAppState(({ plannerNotes }) => plannerNotes);
  return (
    <>
      {isOnMap && <PlannerNoteMarks view={view} />}
      {openAt !== null && <PlannerNoteCard key={String(openAt.at)} tie={openAt} />}
      {isPlacing && <PlacePlannerNote view={view} />}
    </>
  );
}
