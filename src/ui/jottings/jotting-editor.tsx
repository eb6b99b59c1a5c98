import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { JOTTING_MAX_LENGTH, type JottingTie, MAX_JOTTINGS } from '../../domain/jotting.ts';
import {
  draftKey,
  dropJottingDraft,
  holdJottingDraft,
  saveJotting,
} from '../../state/commands/jottings/edit-jottings.ts';
import { useAppState, useAppStore, useCommands } from '../ui-context.tsx';
import { useJottingsT } from './jotting-words.ts';

/** From so many characters left on it is said how many. */
const FEW_LEFT = 400;

interface Props {
  /** The one that is changed; `null` for a new one. */
  readonly id: string | null;
  readonly tie: JottingTie;
  /** Its text as it is saved. */
  readonly before: string;
  readonly takesFocus: boolean;
  /** It is saved, or there is nothing to be saved. */
  readonly onDone: () => void;
}

/** Writes a note. What is typed is held until it is saved or thrown away, whatever becomes of its place. */
export function JottingEditor({ id, tie, before, takesFocus, onDone }: Props) {
  const t = useJottingsT();
  const store = useAppStore();
  const commands = useCommands();
  const hint = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(
    () =>
      store.getState().jottings.drafts.find((one) => draftKey(one) === draftKey({ id, tie }))?.text ?? before,
  );
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const draft = { id, tie, text };
  const type = (next: string) => {
    setText(next);
    holdJottingDraft(store, { ...draft, text: next === before ? '' : next });
  };
  const leave = (said: string) => {
    commands.announce(said);
    onDone();
  };
  const save = () => {
    if (saveJotting(store, draft)) leave(t('jottings.saved'));
    else field.current?.focus();
  };
  const discard = () => {
    dropJottingDraft(store, draft);
    leave(t('jottings.discarded'));
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
  const hasRoom = useAppState(({ jottings }) => id !== null || jottings.kept.length < MAX_JOTTINGS);
  const left = JOTTING_MAX_LENGTH - text.length;
  return (
    <div className="jotting-editor">
      <label className="field">
        <span>{t('jottings.text')}</span>
        <textarea
          ref={field}
          rows={3}
          dir="auto"
          maxLength={JOTTING_MAX_LENGTH}
          value={text}
          aria-describedby={hint}
          aria-keyshortcuts="Control+Enter"
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <p id={hint} className="jotting-private">
        {left < FEW_LEFT && left > 0 && t('jottings.room', { count: left })}
        {left >= FEW_LEFT && text !== before && t('jottings.half')}
      </p>
      <p role="status" className="caution" hidden={left > 0 && hasRoom}>
        {left <= 0 && t('jottings.full', { count: JOTTING_MAX_LENGTH })}
        {!hasRoom && t('jottings.tooMany', { count: MAX_JOTTINGS })}
      </p>
      <p className="form-actions">
        <button type="button" className="button" onClick={save} aria-disabled={text.trim() === ''}>
          {t('jottings.save')}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => (text === before ? onDone() : discard())}
        >
          {t('jottings.discard')}
        </button>
      </p>
    </div>
  );
}
