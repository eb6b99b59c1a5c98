import '../../../styles/css/fields.css';
import '../../../styles/css/planner-notes.css';
import type { ScreenView } from '../../layers/screen-view.ts';
import { useAppState } from '../ui-context.tsx';
import { PlacePlannerNote } from './place-planner-note.tsx';
import { PlannerNoteCard } from './planner-note-card.tsx';
import { PlannerNoteMarks } from './planner-note-marks.tsx';

/** Notes over the live or static map: icons, the open note, and the crosshair. */
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
