import { useId, useRef, useState } from 'react';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { canSeal } from '../../workspace/seal.ts';
import { WORKSPACE_EXTENSION } from '../../workspace/workspace-file.ts';
import { Check, sizeText } from '../records/index.ts';
import { describeWorkspaceFault } from './describe-workspace-fault.ts';
import { type MakeFault, makeWorkspaceFile } from './make-workspace-file.ts';
import { nameOfPart } from './name-of-part.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { makeCollector } from './state/workspace.ts';
import { useWorkspaceT } from './workspace-words.ts';

/** Downloads all work as a file, optionally encrypted. */
export function SaveWorkspace() {
  const t = useWorkspaceT();
  const store = useAppStore();
  const format = useFormat();
  const edition = useAppState(({ data }) => (data.status === 'ready' ? data.atlas.editions.current : ''));
  const [withFiles, setWithFiles] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');
  const [isWorking, setWorking] = useState(false);
  const repeated = useRef<HTMLInputElement>(null);
  const note = useId();
  const isSame = passphrase === '' || passphrase === again;
  const hand = (blob: Blob): string => {
    const file = fileNameOf('workspace', new Date(), WORKSPACE_EXTENSION);
    downloadBlob(blob, file, document);
    return t('workspace.save.done', { file, size: sizeText(blob.size, format) });
  };
  const describe = (fault: MakeFault): string =>
    fault.code === 'unfit'
      ? t('workspace.save.unfit', { parts: format.list(fault.parts.map((id) => nameOfPart(id, t))) })
      : describeWorkspaceFault(fault, t);
  const save = async () => {
    if (isWorking) return;
    if (!isSame) {
      setSaid(t('workspace.passphrase.differ'));
      repeated.current?.focus();
      return;
    }
    setWorking(true);
    setSaid(t('workspace.save.working'));
    try {
      const work = await makeCollector()(store);
      if (work.parts.length === 0) setSaid(t('workspace.save.empty'));
      else if (withFiles && work.unsaved.length > 0) {
        setSaid(t('workspace.unkept', { names: format.list(work.unsaved) }));
      } else {
        const made = await makeWorkspaceFile(work, {
          withFiles,
          edition,
          passphrase: passphrase === '' ? null : passphrase,
        });
        setSaid(made.ok ? hand(made.value) : describe(made.failure));
      }
    } catch {
      setSaid(
        [t('workspace.save.failed'), ...(withFiles ? [t('workspace.save.failed.files')] : [])].join(' '),
      );
    }
    setWorking(false);
  };
  return (
    <Section title={t('workspace.save')}>
      <Check label={t('workspace.save.files')} isChecked={withFiles} onCheck={setWithFiles} />
      {!withFiles && <p className="incidents-note">{t('workspace.save.without')}</p>}
      {canSeal() ? (
        <>
          <div className="workspace-fields">
            <PassphraseField
              label={t('workspace.passphrase')}
              value={passphrase}
              isNew
              describedBy={note}
              onChange={setPassphrase}
            />
            {passphrase !== '' && (
              <PassphraseField
                ref={repeated}
                label={t('workspace.passphrase.again')}
                value={again}
                isNew
                onChange={setAgain}
              />
            )}
          </div>
          <p id={note} className="incidents-note">
            {t('workspace.passphrase.about')}
          </p>
        </>
      ) : (
        <p className="incidents-note">{t('workspace.passphrase.impossible')}</p>
      )}
      <p className="form-actions">
        <button type="button" className="button" aria-disabled={isWorking} onClick={() => void save()}>
          {t('workspace.save.do')}
        </button>
      </p>
      <p className="form-progress" role="status">
        {said}
      </p>
    </Section>
  );
}
