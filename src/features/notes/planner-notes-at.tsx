import { showTool } from '../../state/commands/show-panels.ts';
import '../../../styles/css/fields.css';
import '../../../styles/css/planner-notes.css';
import { useId, useRef, useState } from 'react';
import { type PlannerNoteTie, tieKey } from '../../domain/planner-note.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { useAppState, useAppStore, useT } from '../../ui/ui-context.tsx';
import { PlannerNoteEditor } from './planner-note-editor.tsx';
import { PlannerNoteItem } from './planner-note-item.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import { selectPlannerNotesByTie } from './state/planner-notes-by-tie.ts';
import { useSavedWork } from './use-saved-work.ts';
import { WhereSaved } from './where-saved.tsx';

export interface PlannerNotesAtProps {
  readonly tie: PlannerNoteTie;
  /** Whether the user requested a new note. */
  readonly isAsked: boolean;
  /** Whether controls are tab stops. */
  readonly isStop?: boolean;
}

/** Notes on one subject, with the editor. */
export default function PlannerNotesAt({ tie, isAsked, isStop = true }: PlannerNotesAtProps) {
  const t = usePlannerNotesT();
  const say = useT();
  const store = useAppStore();
  const key = tieKey(tie);
  const tied = useAppState((state) => selectPlannerNotesByTie(state).get(key));
  const [isWriting, setWriting] = useState(isAsked);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useSavedWork();
  const toHeading = () => heading.current?.focus();
  const isHalf = tied?.drafts.some(({ id }) => id === null) === true;
  return (
    <section className="planner-notes" aria-labelledby={headingId} data-testid="own-notes">
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        <InterfaceIcon id="note" sizePx={16} />
        {t('plannerNotes.title')}
      </h3>
      {tied !== undefined && tied.plannerNotes.length > 0 && (
        <ul className="planner-note-list">
          {tied.plannerNotes.map((one) => (
            <PlannerNoteItem key={one.id} plannerNote={one} isStop={isStop} onLeft={toHeading} />
          ))}
        </ul>
      )}
      {isWriting || isHalf ? (
        <PlannerNoteEditor
          id={null}
          tie={tie}
          before=""
          takesFocus={isWriting}
          onDone={() => {
            setWriting(false);
            toHeading();
          }}
        />
      ) : (
        <p className="planner-note-tools">
          <button
            type="button"
            className="text-button"
            tabIndex={isStop ? undefined : -1}
            onClick={() => setWriting(true)}
          >
            {say('panel.writeNote')}
          </button>
          <button
            type="button"
            className="text-button"
            tabIndex={isStop ? undefined : -1}
            onClick={() => showTool(store, 'notes')}
          >
            {t('plannerNotes.all')}
          </button>
        </p>
      )}
      <WhereSaved />
    </section>
  );
}
