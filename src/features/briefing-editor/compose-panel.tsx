import '../../../styles/css/compose.css';
import '../../../styles/css/fields.css';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../composing/draft.ts';
import { plannedSeconds } from '../../domain/story.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { HandlingFields } from '../../ui/handling/handling-fields.tsx';
import { isTyping } from '../../ui/is-typing.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useT } from '../../ui/ui-context.tsx';
import { presentBriefing } from '../present/state/present-briefing.ts';
import { ChapterList } from './chapter-list.tsx';
import { addView } from './open-briefing.ts';
import { saveBriefingFile } from './save-briefing-file.ts';
import { SaveStatus } from './save-status.tsx';
import type { Composing } from './state/composing.ts';
import { closeDraft, finishFocus } from './state/open-draft.ts';
import { stepHistory } from './step-history.ts';
import { unlessAtRisk } from './unless-at-risk.ts';
import { useComposeT } from './use-compose-t.ts';
import { composedBriefing, useEdit } from './use-draft.ts';

/** Panel for composing a briefing; non-modal, so that the map stays usable. */
export default function ComposePanel() {
  const composing = useAppState((state) => state.composing);
  return composing === null ? null : <OpenPanel composing={composing} />;
}

function OpenPanel({ composing }: { readonly composing: Composing }) {
  const t = useComposeT();
  const store = useAppStore();
  const edit = useEdit();
  const title = useRef<HTMLTextAreaElement>(null);
  const { history } = composing;
  const { present: draft } = history;
  const count = draft.chapters.length;
  const { takesFocus } = composing;
  useEffect(() => {
    if (!takesFocus) return;
    title.current?.focus();
    finishFocus(store);
  }, [takesFocus, store]);
  const step = (isBack: boolean) => stepHistory(store, t, isBack);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    step(key === 'z' && !event.shiftKey);
  };
  const present = (index: number) => {
    const briefing = composedBriefing(store, t);
    if (briefing !== null) presentBriefing(store, briefing, index);
  };
  const leave = () => {
    const briefing = composedBriefing(store, t);
    if (briefing !== null) openDialog(store, { kind: 'briefing-export', briefing });
  };
  const close = () => {
    unlessAtRisk(store, () => {
      closeDraft(store);
      // Closing removes the focused button.
      document.getElementById('map')?.focus();
    });
  };
  const needsChapter = count === 0 ? { 'aria-disabled': true, title: t('compose.needsChapter') } : {};

  return (
    <section
      className="compose"
      aria-label={t('compose.region')}
      data-draft={draft.id}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="compose-tools">
        <IconButton
          icon="undo"
          label={t('compose.undo')}
          aria-disabled={history.past.length === 0}
          onClick={() => step(true)}
        />
        <IconButton
          icon="redo"
          label={t('compose.redo')}
          aria-disabled={history.future.length === 0}
          onClick={() => step(false)}
        />
        <span className="compose-tools-end">
          <IconButton icon="save" label={t('compose.file')} onClick={() => saveBriefingFile(store)} />
          <button type="button" className="text-button" onClick={close}>
            {t('compose.close')}
          </button>
        </span>
      </div>
      <div className="compose-scroll" data-scroll="">
        <h2 className="visually-hidden">{draft.title.trim() || t('compose.untitled')}</h2>
        <LineField
          label={t('compose.title')}
          field={title}
          className="compose-title"
          value={draft.title}
          placeholder={t('compose.untitled')}
          onChange={(words) => edit({ kind: 'set-title', title: words })}
        />
        <LineField
          label={t('compose.summary')}
          value={draft.summary}
          onChange={(summary) => edit({ kind: 'set-summary', summary })}
        />
        <p className="compose-actions">
          <button
            type="button"
            className="button"
            data-quiet={count === 0 ? '' : undefined}
            {...needsChapter}
            onClick={() => present(0)}
          >
            {t('compose.present')}
          </button>
          <button type="button" className="button" data-quiet="" {...needsChapter} onClick={leave}>
            {t('compose.export')}
          </button>
        </p>
        <p className="compose-about">
          {t('compose.about', {
            chapters: count,
            minutes: Math.round(plannedSeconds(draft) / 60),
          })}
        </p>
        <SaveStatus composing={composing} />
        <BriefingMark key={draft.id} draft={draft} />
        <ChapterList composing={composing} onPresent={present} />
        {count === 0 && <p className="empty">{t('compose.empty')}</p>}
        <p className="compose-add">
          <button
            type="button"
            className="button"
            data-quiet={count === 0 ? undefined : ''}
            onClick={() => void addView(store)}
          >
            {t('compose.add')}
          </button>
        </p>
      </div>
    </section>
  );
}

/** Handling mark of the composed briefing. */
function BriefingMark({ draft }: { readonly draft: Draft }) {
  const say = useT();
  const edit = useEdit();
  // Initial state only: clearing the text must not collapse its field.
  const [isMarked] = useState(draft.handling !== null);
  return (
    <Disclosure summary={say('notes.handling')} open={isMarked}>
      <HandlingFields
        handling={draft.handling}
        isOfBriefing
        onChange={(handling) => edit({ kind: 'set-handling', handling })}
      />
    </Disclosure>
  );
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly onChange: (text: string) => void;
}

/** Single-line text that wraps and grows instead of scrolling; rejects line breaks. */
function LineField({ label, value, placeholder, className, field, onChange }: Props) {
  return (
    <label className="field field-line">
      <span>{label}</span>
      <textarea
        ref={field}
        rows={1}
        className={className}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </label>
  );
}
