import { useRef, useState } from 'react';
import { type JottingTie, MOST_JOTTINGS } from '../../domain/jotting.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { formatJottingCollection, formatJottingTable, type TieFacts } from '../../exporters/jotting-file.ts';
import { type JottingFileFault, readJottingFile } from '../../importers/jottings/read-jotting-file.ts';
import { takeJottings } from '../../state/commands/jottings/edit-jottings.ts';
import { Section } from '../primitives/section.tsx';
import { useAppState, useAppStore } from '../ui-context.tsx';
import { type TranslateJottings, useJottingsT } from './jotting-words.ts';
import type { KnownTie } from './use-known-tie.ts';

const FORMATS = [
  { id: 'csv', mediaType: 'text/csv', format: formatJottingTable },
  { id: 'geojson', mediaType: 'application/geo+json', format: formatJottingCollection },
] as const;

interface Props {
  readonly known: (tie: JottingTie) => KnownTie;
}

/** Notes to a file, and from one that was saved here; what cannot be taken is said with the reason. */
export function JottingFiles({ known }: Props) {
  const t = useJottingsT();
  const store = useAppStore();
  const kept = useAppState(({ jottings }) => jottings.kept);
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const facts: TieFacts = { nameOf: (tie) => known(tie).name, placeOf: (tie) => known(tie).place };
  const open = async (file: File): Promise<void> => {
    const { name } = file;
    setSaid('');
    setFault('');
    const text = await file.text().catch(() => null);
    const read = text === null ? null : readJottingFile(text);
    if (read === null) setFault(t('jottings.file.unreadable', { name }));
    else if (!read.ok) setFault(describeFault(name, read.failure, t));
    else {
      const count = takeJottings(store, read.value);
      if (count === null) setFault(t('jottings.tooMany', { count: MOST_JOTTINGS }));
      else setSaid(t('jottings.file.taken', { count, name }));
    }
  };
  return (
    <Section title={t('jottings.file')}>
      <p className="jotting-tools">
        {kept.length > 0 &&
          FORMATS.map(({ id, mediaType, format }) => (
            <button
              key={id}
              type="button"
              className="text-button"
              onClick={() => {
                const blob = new Blob([format(kept, facts)], { type: mediaType });
                downloadBlob(blob, fileNameOf(t('jottings.file.name'), new Date(), id), document);
              }}
            >
              {t(`jottings.file.${id}`)}
            </button>
          ))}
        <button type="button" className="text-button" onClick={() => picker.current?.click()}>
          {t('jottings.file.open')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".csv,.geojson,.json"
          hidden
          data-testid="notes-file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void open(file);
            // The same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </p>
      <p className="jotting-private">{t('jottings.file.about')}</p>
      <p role="status" className="jotting-private">
        {said}
      </p>
      <p role="alert" className={fault === '' ? '' : 'caution'}>
        {fault}
      </p>
    </Section>
  );
}

function describeFault(name: string, fault: JottingFileFault, t: TranslateJottings): string {
  if (fault.code === 'record') return t('jottings.file.record', { name, number: fault.number });
  return t(`jottings.file.${fault.code}`, { name });
}
