import { type JottingTie, MAX_JOTTINGS } from '../../domain/jotting.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import { formatJottingCollection, formatJottingTable, type TieFacts } from '../../exporters/jotting-file.ts';
import { type JottingFileFault, readJottingFile } from '../../importers/jottings/read-jotting-file.ts';
import { takeJottings } from '../../state/commands/jottings/edit-jottings.ts';
import { Section } from '../primitives/section.tsx';
import { type FileOutcome, useTextFile } from '../primitives/use-text-file.tsx';
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
  const facts: TieFacts = { nameOf: (tie) => known(tie).name, placeOf: (tie) => known(tie).place };
  const take = (text: string | null, name: string): FileOutcome => {
    if (text === null) return { fault: t('jottings.file.unreadable', { name }) };
    const read = readJottingFile(text);
    if (!read.ok) return { fault: describeFault(name, read.failure, t) };
    const count = takeJottings(store, read.value);
    return count === null
      ? { fault: t('jottings.tooMany', { count: MAX_JOTTINGS }) }
      : { said: t('jottings.file.taken', { count, name }) };
  };
  const { button, said, fault } = useTextFile({
    label: t('jottings.file.open'),
    accept: '.csv,.geojson,.json',
    testId: 'notes-file',
    take,
  });
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
        {button}
      </p>
      <p className="jotting-private">{t('jottings.file.about')}</p>
      <p role="status" className="jotting-private">
        {said}
      </p>
      <p role="alert" className={fault === undefined ? '' : 'caution'}>
        {fault}
      </p>
    </Section>
  );
}

function describeFault(name: string, fault: JottingFileFault, t: TranslateJottings): string {
  if (fault.code === 'record') return t('jottings.file.record', { name, number: fault.number });
  if (fault.code === 'not-json') {
    const { line, column } = fault.fault;
    return t('jottings.file.not-json', { name, line: String(line), column: String(column) });
  }
  return t(`jottings.file.${fault.code}`, { name });
}
