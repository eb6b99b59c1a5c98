import { useRef, useState } from 'react';
import { checksumOf } from '../../lib/checksum.ts';
import { patch } from '../../state/patch.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { sizeText } from '../records/index.ts';
import { importAgain } from '../records/state/import-files.ts';
import { fileBefore } from '../records/state/imports-part.ts';
import type { ListedImport } from './state/work.ts';
import { useWorkspaceT } from './workspace-words.ts';

/** Requests the files of pending imports, verified by SHA-256. */
export function AwaitedFiles() {
  const t = useWorkspaceT();
  const awaited = useAppState(({ work }) => work.awaited);
  if (awaited.length === 0) return null;
  return (
    <Section title={t('workspace.awaited')}>
      <p className="incidents-note">{t('workspace.awaited.about')}</p>
      <ul className="workspace-list">
        {awaited.map((one) => (
          <AwaitedRow key={`${one.sha256} ${one.part} ${one.name}`} one={one} />
        ))}
      </ul>
    </Section>
  );
}

function AwaitedRow({ one }: { readonly one: ListedImport }) {
  const t = useWorkspaceT();
  const store = useAppStore();
  const format = useFormat();
  const picker = useRef<HTMLInputElement>(null);
  const [isOther, setOther] = useState(false);
  const drop = () =>
    patch(store, 'work', { awaited: store.getState().work.awaited.filter((other) => other !== one) });
  const take = async (file: File) => {
    if ((await checksumOf(file)) !== one.sha256) return setOther(true);
    drop();
    await importAgain(store, [fileBefore(one, file)]);
  };
  return (
    <li data-testid="awaited-file">
      <bdi>{one.fileName}</bdi>
      {format.comma}
      {sizeText(one.bytes, format)}
      <p className="form-actions">
        <button type="button" className="button" data-quiet="" onClick={() => picker.current?.click()}>
          {t('workspace.open.pick')}
        </button>
        <button type="button" className="text-button" onClick={drop}>
          {t('workspace.awaited.drop')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file !== undefined) void take(file);
          }}
        />
      </p>
      {isOther && (
        <p className="caution" role="alert">
          {t('workspace.awaited.other')}
        </p>
      )}
    </li>
  );
}
