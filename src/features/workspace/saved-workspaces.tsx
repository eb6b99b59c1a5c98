import { useRef, useState } from 'react';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { announce } from '../../state/commands/notify.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { Switch } from '../../ui/primitives/switch.tsx';
import { useAppState, useAppStore, useInterfaceLanguage } from '../../ui/ui-context.tsx';
import { beginPlanning } from '../records/state/begin-planning.ts';
import { selectIsWorkSaved } from './state/is-work-saved.ts';
import type { LostWork, SavedWork } from './state/work.ts';
import { WorkContents } from './work-contents.tsx';
import {
  beginNewWork,
  deleteEverything,
  deleteOneWork,
  lookForWork,
  openSavedWork,
  setKeepsWork,
} from './work-in-page.ts';
import { WorkStatus } from './work-status.tsx';
import { useWorkspaceT } from './workspace-words.ts';

/** Work saved in this browser: this page's, and others to open or delete. */
export function SavedWorkspaces() {
  const t = useWorkspaceT();
  const store = useAppStore();
  const keeps = useAppState(({ preferences }) => preferences.keepsWork);
  const { found, id, isUnreadable } = useAppState((state) => state.work);
  const [isFailed, setFailed] = useState(false);
  const others = found?.kept.filter((one) => one.id !== id) ?? [];
  const told = others.filter(({ contents }) => contents.parts.some(({ isPooled }) => !isPooled));
  return (
    <Section title={t('workspace.kept')}>
      <WorkStatus />
      <NewWorkspace />
      <Switch
        checked={keeps}
        label={t('workspace.keeps')}
        note={t('workspace.keeps.about')}
        onChange={(next) => void setKeepsWork(store, next).then((isDone) => setFailed(!isDone))}
      />
      {isUnreadable && <p className="caution">{t('workspace.kept.unreadable')}</p>}
      {told.length > 0 && (
        <ul className="workspace-list">
          {told.map((one) => (
            <SavedRow key={one.id} kept={one} onFailed={setFailed} />
          ))}
        </ul>
      )}
      {found?.lost.map((one) => (
        <LostRow key={one.id} lost={one} onFailed={setFailed} />
      ))}
      <DeleteEverything onFailed={setFailed} />
      {isFailed && (
        <p className="caution" role="alert">
          {t('workspace.delete.failed')}
        </p>
      )}
    </Section>
  );
}

/** Work that is not saved would be lost. */
function NewWorkspace() {
  const t = useWorkspaceT();
  const store = useAppStore();
  const isSaved = useAppState(selectIsWorkSaved);
  const isBegun = useAppState(({ work }) => work.id !== null);
  if (!isBegun || !isSaved) return null;
  const begin = async () => {
    await beginNewWork(store);
    await lookForWork(store);
    announce(store, t('workspace.new.done'));
  };
  return (
    <p className="form-actions">
      <button type="button" className="button" data-quiet="" onClick={() => void begin()}>
        {t('workspace.new')}
      </button>
    </p>
  );
}

function SavedRow({
  kept,
  onFailed,
}: {
  readonly kept: SavedWork;
  readonly onFailed: (isFailed: boolean) => void;
}) {
  const t = useWorkspaceT();
  const store = useAppStore();
  const language = useInterfaceLanguage();
  const time = formatMoment(kept.contents.savedAt, language);
  const open = (serial: number) => {
    openDialog(store, null);
    beginPlanning(store);
    void openSavedWork(store, { ...kept, serial });
  };
  return (
    <li data-testid="kept-workspace">
      <h4>{t('workspace.kept.of', { time })}</h4>
      {kept.damaged > 0 && <p className="caution">{t('workspace.kept.older')}</p>}
      <WorkContents contents={kept.contents} />
      <p className="form-actions">
        <button type="button" className="button" data-quiet="" onClick={() => open(kept.serial)}>
          {t('workspace.goOn')}
        </button>
        {kept.earlier.map(({ serial, savedAt }) => (
          <button key={serial} type="button" className="text-button" onClick={() => open(serial)}>
            {t('workspace.kept.earlier', { time: formatMoment(savedAt, language) })}
          </button>
        ))}
        <DeleteButton id={kept.id} label={t('workspace.delete', { time })} onFailed={onFailed} />
      </p>
    </li>
  );
}

/** Unreadable work is not deleted, since it may be repaired by hand or a newer version. */
function LostRow({
  lost,
  onFailed,
}: {
  readonly lost: LostWork;
  readonly onFailed: (isFailed: boolean) => void;
}) {
  const t = useWorkspaceT();
  return (
    <div className="caution">
      <p>{t('workspace.kept.lost')}</p>
      <p className="form-actions">
        <button
          type="button"
          className="button"
          data-quiet=""
          onClick={() => {
            const text = JSON.stringify(lost.record, null, 1) ?? String(lost.record);
            const blob = new Blob([text], { type: 'application/json' });
            downloadBlob(blob, fileNameOf('damaged', new Date(), 'json'), document);
          }}
        >
          {t('workspace.kept.saveRecord')}
        </button>
        <DeleteButton id={lost.id} label={t('workspace.delete.lost')} onFailed={onFailed} />
      </p>
    </div>
  );
}

function DeleteButton({
  id,
  label,
  onFailed,
}: {
  readonly id: string;
  readonly label: string;
  readonly onFailed: (isFailed: boolean) => void;
}) {
  const t = useWorkspaceT();
  const store = useAppStore();
  const deleteIt = async () => {
    const isDone = await deleteOneWork(store, id);
    onFailed(!isDone);
    if (isDone) announce(store, t('workspace.delete.done'));
    // Deleting removes the focused row.
    document.querySelector<HTMLElement>('.dialog .icon-button')?.focus();
  };
  return (
    <button type="button" className="text-button" onClick={() => void deleteIt()}>
      {label}
    </button>
  );
}

/** For shared computers: deletes all planning data after listing it. */
function DeleteEverything({ onFailed }: { readonly onFailed: (isFailed: boolean) => void }) {
  const t = useWorkspaceT();
  const store = useAppStore();
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const deleteIt = async () => {
    const isDone = await deleteEverything(store);
    onFailed(!isDone);
    setAsked(false);
    if (isDone) announce(store, t('workspace.deleteAll.done'));
    first.current?.focus();
  };
  return (
    <div className="workspace-delete">
      <button
        ref={first}
        type="button"
        className="text-button"
        aria-expanded={isAsked}
        onClick={() => setAsked(!isAsked)}
      >
        {t('workspace.deleteAll')}
      </button>
      {isAsked && (
        <>
          <p>{t('workspace.deleteAll.sure')}</p>
          <p>{t('workspace.deleteAll.too')}</p>
          <p className="form-actions">
            <button type="button" className="button" onClick={() => void deleteIt()}>
              {t('workspace.deleteAll.do')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
