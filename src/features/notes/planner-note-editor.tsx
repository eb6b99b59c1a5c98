import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import {
  MAX_PLANNER_NOTES,
  PLANNER_NOTE_MAX_LENGTH,
  type PlannerNoteTie,
} from '../../domain/planner-note.ts';
import { announce } from '../../state/commands/notify.ts';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { usePlannerNotesT } from './planner-note-words.ts';
import {
  draftKey,
  dropPlannerNoteDraft,
  holdPlannerNoteDraft,
  savePlannerNote,
} from './state/edit-planner-notes.ts';

/** Below this, the remaining characters are shown. */
const FEW_LEFT = 400;

interface Props {
  /** Edited note; `null` for a new one. */
  readonly id: string | null;
  readonly tie: PlannerNoteTie;
  /** Saved text. */
  readonly before: string;
  readonly takesFocus: boolean;
  /** Called after saving or without changes. */
  readonly onDone: () => void;
}

/** Note editor. Unsaved text survives unmounting until saved or discarded. */
export function PlannerNoteEditor({ id, tie, before, takesFocus, onDone }: Props) {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const hint = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(
    () =>
      store.getState().plannerNotes.drafts.find((one) => draftKey(one) === draftKey({ id, tie }))?.text ??
      before,
  );
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const draft = { id, tie, text };
  const type = (next: string) => {
    setText(next);
    holdPlannerNoteDraft(store, { ...draft, text: next === before ? '' : next });
  };
  const leave = (said: string) => {
    announce(store, said);
    onDone();
  };
  const save = () => {
    if (savePlannerNote(store, draft)) leave(t('plannerNotes.saved'));
    else field.current?.focus();
  };
  const discard = () => {
    dropPlannerNoteDraft(store, draft);
    leave(t('plannerNotes.discarded'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const isOver = event.key === 'Escape' && text === before;
    if (!isSave && !isOver) return;
    event.preventDefault();
    event.stopPropagation();
    if (isSave) save();
    else onDone();
  };
  const hasRoom = useAppState(
    ({ plannerNotes }) => id !== null || plannerNotes.list.length < MAX_PLANNER_NOTES,
  );
  const left = PLANNER_NOTE_MAX_LENGTH - text.length;
  return (
    <div className="planner-note-editor">
      <label className="field">
        <span>{t('plannerNotes.text')}</span>
        <textarea
          ref={field}
          rows={3}
          dir="auto"
          maxLength={PLANNER_NOTE_MAX_LENGTH}
          value={text}
          aria-describedby={hint}
          aria-keyshortcuts="Control+Enter"
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id={hint} className="planner-note-private">
        {left < FEW_LEFT && left > 0 && t('plannerNotes.room', { count: left })}
        {left >= FEW_LEFT && text !== before && t('plannerNotes.half')}
      </p>
      <p role="status" className="caution" hidden={left > 0 && hasRoom}>
        {left <= 0 && t('plannerNotes.full', { count: PLANNER_NOTE_MAX_LENGTH })}
        {!hasRoom && t('plannerNotes.tooMany', { count: MAX_PLANNER_NOTES })}
      </p>
      <p className="form-actions">
        <button type="button" className="button" onClick={save} aria-disabled={text.trim() === ''}>
          {t('plannerNotes.save')}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => (text === before ? onDone() : discard())}
        >
          {t('plannerNotes.discard')}
        </button>
      </p>
    </div>
  );
}
