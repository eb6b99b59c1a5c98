import { type FormEvent, useEffect, useRef, useState } from 'react';
import { announce } from '../../state/commands/notify.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat, useInterfaceLanguage } from '../../ui/ui-context.tsx';
import {
  type ReadWorkspace,
  readWorkspaceFile,
  tooLarge,
  WORKSPACE_EXTENSION,
} from '../../workspace/workspace-file.ts';
import { beginPlanning } from '../records/state/begin-planning.ts';
import { describeWorkspaceFault, type OpenFault } from './describe-workspace-fault.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { selectIsWorkSaved } from './state/is-work-saved.ts';
import { type CheckedWork, checkWork, contentsOf } from './state/workspace.ts';
import { WorkContents } from './work-contents.tsx';
import { openWork } from './work-in-page.ts';
import { useWorkspaceT } from './workspace-words.ts';

type Opening =
  | { readonly step: 'none' }
  | { readonly step: 'checking'; readonly file: File }
  | { readonly step: 'locked'; readonly file: File }
  | { readonly step: 'refused'; readonly file: File; readonly fault: OpenFault }
  | { readonly step: 'ready'; readonly file: File; readonly read: ReadWorkspace; readonly work: CheckedWork };

/** Opens a workspace file: validates and previews it, then replaces or extends the current one. */
export function OpenWorkspace({ dropped }: { readonly dropped: File | null }) {
  const t = useWorkspaceT();
  const [opening, setOpening] = useState<Opening>({ step: 'none' });
  const picker = useRef<HTMLInputElement>(null);
  const head = useRef<HTMLParagraphElement>(null);
  const read = async (file: File, passphrase: string | null) => {
    setOpening({ step: 'checking', file });
    setOpening(await readFile(file, passphrase));
    head.current?.focus();
  };
  // Dropped files are read like chosen ones.
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (dropped !== null) void latest.current(dropped, null);
  }, [dropped]);
  return (
    <Section title={t('workspace.open')}>
      <p className="form-actions">
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          {t('workspace.open.pick')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept={`.${WORKSPACE_EXTENSION}`}
          data-testid="workspace-file"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // Allows choosing the same file again.
            currentTarget.value = '';
            if (file !== undefined) void read(file, null);
          }}
        />
      </p>
      <div data-testid="workspace-opening">
        {opening.step !== 'none' && (
          <OpeningStep opening={opening} head={head} onUnlock={(words) => void read(opening.file, words)} />
        )}
      </div>
    </Section>
  );
}

async function readFile(file: File, passphrase: string | null): Promise<Opening> {
  const fault = tooLarge(file.size);
  if (fault !== null) return { step: 'refused', file, fault };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { step: 'refused', file, fault: { code: 'unreadable' } };
  }
  const read = await readWorkspaceFile(bytes, passphrase);
  if (read.ok) return { step: 'ready', file, read: read.value, work: checkWork(read.value) };
  const { failure } = read;
  return failure.code === 'locked' ? { step: 'locked', file } : { step: 'refused', file, fault: failure };
}

interface StepProps {
  readonly opening: Exclude<Opening, { readonly step: 'none' }>;
  /** Focus target of a new step. */
  readonly head: React.Ref<HTMLParagraphElement>;
  readonly onUnlock: (passphrase: string) => void;
}

function OpeningStep({ opening, head, onUnlock }: StepProps) {
  const t = useWorkspaceT();
  const { file } = opening;
  if (opening.step === 'checking')
    return <p role="status">{t('workspace.open.working', { name: file.name })}</p>;
  if (opening.step === 'ready') return <ReadyStep {...opening} head={head} />;
  const isAskedAgain = opening.step === 'refused' && opening.fault.code === 'wrong-passphrase';
  return (
    <>
      <p ref={head} tabIndex={-1} className={opening.step === 'refused' ? 'caution' : undefined}>
        {opening.step === 'refused'
          ? `${t('workspace.fault', { name: file.name })} ${describeWorkspaceFault(opening.fault, t)}`
          : t('workspace.open.locked', { name: file.name })}
      </p>
      {(opening.step === 'locked' || isAskedAgain) && <Unlock onUnlock={onUnlock} />}
    </>
  );
}

function Unlock({ onUnlock }: Pick<StepProps, 'onUnlock'>) {
  const t = useWorkspaceT();
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase !== '') onUnlock(passphrase);
  };
  return (
    <form className="workspace-fields" onSubmit={submit}>
      <PassphraseField
        label={t('workspace.passphrase')}
        value={passphrase}
        isNew={false}
        onChange={setPassphrase}
      />
      <button type="submit" className="button">
        {t('workspace.open.unlock')}
      </button>
    </form>
  );
}

interface ReadyProps extends Pick<StepProps, 'head'> {
  readonly file: File;
  readonly read: ReadWorkspace;
  readonly work: CheckedWork;
}

function ReadyStep({ file, read, work, head }: ReadyProps) {
  const t = useWorkspaceT();
  const store = useAppStore();
  const language = useInterfaceLanguage();
  const format = useFormat();
  const missing = work.parts
    .flatMap(({ checked }) => checked.needs)
    .filter(({ sha256, isAsked }) => isAsked && !read.files.has(sha256));
  const isSaved = useAppState(selectIsWorkSaved);
  const open = async (how: 'instead' | 'beside') => {
    await openWork(store, work, how, read.files);
    beginPlanning(store);
    announce(store, t('workspace.open.done', { name: file.name }));
  };
  return (
    <>
      <p ref={head} tabIndex={-1}>
        {t('workspace.open.about', { name: file.name, time: formatMoment(work.savedAt, language) })}
      </p>
      <WorkContents contents={contentsOf(work)} />
      {missing.length > 0 && (
        <p className="incidents-note">
          {t('workspace.open.asks', { names: format.list(missing.map(({ name }) => name)) })}
        </p>
      )}
      {work.parts.length > 0 && (
        <>
          <p className="form-actions">
            <button type="button" className="button" onClick={() => void open('beside')}>
              {t('workspace.open.beside')}
            </button>
            <button type="button" className="button" data-quiet="" onClick={() => void open('instead')}>
              {t('workspace.open.instead')}
            </button>
          </p>
          {isSaved ? (
            <p className="incidents-note">{t('workspace.open.ways')}</p>
          ) : (
            <p className="caution">{t('workspace.open.unkept')}</p>
          )}
        </>
      )}
    </>
  );
}
