import { type ReactNode, useId, useRef, useState } from 'react';
import type { PlannerNote } from '../../domain/planner-note.ts';
import { announce } from '../../state/commands/notify.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { useAppState, useAppStore, useInterfaceLanguage } from '../../ui/ui-context.tsx';
import { PlannerNoteEditor } from './planner-note-editor.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import { removePlannerNote } from './state/edit-planner-notes.ts';

interface Props {
  readonly plannerNote: PlannerNote;
  readonly isStop?: boolean;
  /** Subject, if not visible. */
  readonly head?: ReactNode;
  /** Called after deletion, to move the focus. */
  readonly onLeft: () => void;
}

/** One note with its actions. Always rendered as plain text. */
export function PlannerNoteItem({ plannerNote, isStop = true, head, onLeft }: Props) {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const textId = useId();
  const change = useRef<HTMLButtonElement>(null);
  const [isAsked, setAsked] = useState(false);
  const { id, tie, text } = plannerNote;
  const isHalf = useAppState(({ plannerNotes }) => plannerNotes.drafts.some((draft) => draft.id === id));
  const remove = () => {
    removePlannerNote(store, id);
    announce(store, t('plannerNotes.removed'));
    onLeft();
  };
  const tabIndex = isStop ? undefined : -1;
  return (
    <li className="plannerNote" data-planner-note={id}>
      {head}
      {isAsked || isHalf ? (
        <PlannerNoteEditor
          id={id}
          tie={tie}
          before={text}
          takesFocus={isAsked}
          onDone={() => {
            setAsked(false);
            // The button returns with the text.
            requestAnimationFrame(() => change.current?.focus());
          }}
        />
      ) : (
        <>
          <p id={textId} className="planner-note-text" dir="auto">
            {text}
          </p>
          <p className="planner-note-foot">
            <Moments plannerNote={plannerNote} />
            <button
              ref={change}
              type="button"
              className="link-button"
              tabIndex={tabIndex}
              aria-describedby={textId}
              onClick={() => setAsked(true)}
            >
              {t('plannerNotes.change')}
            </button>
            <button
              type="button"
              className="link-button"
              tabIndex={tabIndex}
              aria-describedby={textId}
              onClick={remove}
            >
              {t('plannerNotes.remove')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

function Moments({ plannerNote: { madeAt, changedAt } }: { readonly plannerNote: PlannerNote }) {
  const t = usePlannerNotesT();
  const language = useInterfaceLanguage();
  const made = formatMoment(madeAt, language);
  return (
    <span>
      {madeAt === changedAt
        ? t('plannerNotes.made', { time: made })
        : t('plannerNotes.changed', { made, changed: formatMoment(changedAt, language) })}
    </span>
  );
}
