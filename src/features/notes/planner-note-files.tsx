import { MAX_PLANNER_NOTES, type PlannerNoteTie } from '../../domain/planner-note.ts';
import { downloadBlob, fileNameOf } from '../../exporters/download.ts';
import {
  formatPlannerNoteCollection,
  formatPlannerNoteTable,
  type TieFacts,
} from '../../exporters/planner-note-file.ts';
import {
  type PlannerNoteFileFault,
  readPlannerNoteFile,
} from '../../importers/planner-notes/read-planner-note-file.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { type FileOutcome, useTextFile } from '../../ui/primitives/use-text-file.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { type TranslatePlannerNotes, usePlannerNotesT } from './planner-note-words.ts';
import { takePlannerNotes } from './state/edit-planner-notes.ts';
import type { KnownTie } from './use-known-tie.ts';

const FORMATS = [
  { id: 'csv', mediaType: 'text/csv', format: formatPlannerNoteTable },
  { id: 'geojson', mediaType: 'application/geo+json', format: formatPlannerNoteCollection },
] as const;

interface Props {
  readonly known: (tie: PlannerNoteTie) => KnownTie;
}

/** Exports and imports notes; rejected ones are listed with reasons. */
export function PlannerNoteFiles({ known }: Props) {
  const t = usePlannerNotesT();
  const store = useAppStore();
  const kept = useAppState(({ plannerNotes }) => plannerNotes.list);
  const facts: TieFacts = { nameOf: (tie) => known(tie).name, placeOf: (tie) => known(tie).place };
  const take = (text: string | null, name: string): FileOutcome => {
    if (text === null) return { fault: t('plannerNotes.file.unreadable', { name }) };
    const read = readPlannerNoteFile(text);
    if (!read.ok) return { fault: describeFault(name, read.failure, t) };
    const count = takePlannerNotes(store, read.value);
    return count === null
      ? { fault: t('plannerNotes.tooMany', { count: MAX_PLANNER_NOTES }) }
      : { said: t('plannerNotes.file.taken', { count, name }) };
  };
  const { button, said, fault } = useTextFile({
    label: t('plannerNotes.file.open'),
    accept: '.csv,.geojson,.json',
    testId: 'notes-file',
    take,
  });
  return (
    <Section title={t('plannerNotes.file')}>
      <p className="planner-note-tools">
        {kept.length > 0 &&
          FORMATS.map(({ id, mediaType, format }) => (
            <button
              key={id}
              type="button"
              className="text-button"
              onClick={() => {
                const blob = new Blob([format(kept, facts)], { type: mediaType });
                downloadBlob(blob, fileNameOf(t('plannerNotes.file.name'), new Date(), id), document);
              }}
            >
              {t(`plannerNotes.file.${id}`)}
            </button>
          ))}
        {button}
      </p>
      <p className="planner-note-private">{t('plannerNotes.file.about')}</p>
      <p role="status" className="planner-note-private">
        {said}
      </p>
      <p role="alert" className={fault === undefined ? '' : 'caution'}>
        {fault}
      </p>
    </Section>
  );
}

function describeFault(name: string, fault: PlannerNoteFileFault, t: TranslatePlannerNotes): string {
  if (fault.code === 'record') return t('plannerNotes.file.record', { name, number: fault.number });
  if (fault.code === 'not-json') {
    const { line, column } = fault.fault;
    return t('plannerNotes.file.not-json', { name, line: String(line), column: String(column) });
  }
  return t(`plannerNotes.file.${fault.code}`, { name });
}
