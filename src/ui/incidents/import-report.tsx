import { useEffect, useRef } from 'react';
import type { Trial } from '../../importers/incidents/try-mapping.ts';
import { confirmImport, readFile, tryMapping } from '../../state/commands/incidents/import-files.ts';
import { announce } from '../../state/commands/notify.ts';
import type { IncidentImport, OpenedFile } from '../../state/incidents.ts';
import { Disclosure } from '../primitives/section.tsx';
import { useAppStore, useFormat } from '../ui-context.tsx';
import { FileNotes } from './file-notes.tsx';
import { useIncidentsT } from './incident-words.ts';
import { MappingFields } from './mapping-fields.tsx';
import { PreviewTable } from './preview-table.tsx';
import { ProblemTable } from './problem-table.tsx';
import { Questions } from './questions.tsx';
import { SameFile } from './same-file.tsx';
import { SaveTemplate } from './save-template.tsx';
import { TemplateOffer } from './template-offer.tsx';

interface Props {
  readonly one: IncidentImport;
  readonly opened: OpenedFile;
}

/** Preview of an import under the current mapping, open questions and the import button. */
export function ImportReport({ one, opened }: Props) {
  const t = useIncidentsT();
  const store = useAppStore();
  const { key, name, running } = one;
  const { summary, mapping, options, trial } = opened;
  const section = useRef<HTMLElement>(null);
  // Answering removes the question, so move the focus to the next one or to the import button.
  const isAnswering = useRef(false);
  useEffect(() => {
    if (!isAnswering.current || trial === null || running !== null) return;
    isAnswering.current = false;
    const next = '.import-question button, .import-question select, [data-testid="import-confirm"]:enabled';
    section.current?.querySelector<HTMLElement>(next)?.focus();
  }, [trial, running]);
  if (trial === null) return null;
  const { counts, questions } = trial;
  const isOpen = questions.length > 0 || counts.total === counts.dropped;
  const isBusy = running !== null;
  const onMapping = (next: typeof mapping) => void tryMapping(store, key, next);
  const onOptions = (change: typeof options) => void readFile(store, key, { ...options, ...change });
  const answered =
    <Answer,>(give: (answer: Answer) => void) =>
    (answer: Answer) => {
      isAnswering.current = true;
      give(answer);
    };
  const confirm = () => {
    if (isOpen || isBusy) return;
    void confirmImport(store, key).then((isTaken) => {
      if (!isTaken) return;
      announce(store, t('incidents.done', { ...counts, name }));
      document.getElementById(`incident-set-${key}`)?.focus();
    });
  };
  return (
    <section
      ref={section}
      className="import-report"
      data-testid="import-report"
      data-outcome={trial.outcome}
      data-total={counts.total}
      data-accepted={counts.accepted}
      data-dropped={counts.dropped}
      data-unlocated={counts.unlocated}
      aria-label={t('incidents.report', { name })}
    >
      <p role="status" className="import-outcome">
        <OutcomeWords name={name} trial={trial} />
      </p>
      <SameFile one={one} />
      <FileNotes notes={summary.notes} />
      <TemplateOffer fileKey={key} opened={opened} />
      <Questions
        questions={questions}
        opened={opened}
        onMapping={answered(onMapping)}
        onOptions={answered(onOptions)}
      />
      <CountList trial={trial} />
      <p className="form-actions">
        <button
          type="button"
          className="button"
          data-testid="import-confirm"
          disabled={isOpen || isBusy}
          onClick={confirm}
        >
          {t('incidents.confirm', { count: counts.accepted + counts.unlocated })}
        </button>
        {questions.length > 0 && <span className="incidents-note">{t('incidents.confirm.open')}</span>}
      </p>
      <Disclosure summary={t('incidents.meaning')} open={questions.length > 0}>
        <MappingFields opened={opened} onMapping={onMapping} onOptions={onOptions} />
        <SaveTemplate fileKey={key} />
      </Disclosure>
      <Disclosure summary={t('incidents.preview')} open>
        <PreviewTable summary={summary} trial={trial} />
      </Disclosure>
      <Disclosure summary={t('incidents.problems')} open={trial.problems.count > 0}>
        <ProblemTable
          name={name}
          problems={trial.problems}
          places={trial.places}
          columnNames={summary.columns.map((column) => column.name)}
        />
      </Disclosure>
    </section>
  );
}

function OutcomeWords({ name, trial }: { readonly name: string; readonly trial: Trial }) {
  const t = useIncidentsT();
  const { counts, outcome, questions } = trial;
  switch (outcome) {
    case 'ask':
      return t('incidents.outcome.ask', { count: questions.length, name });
    case 'reject':
      return t('incidents.outcome.reject', { name });
    default:
      return t(`incidents.outcome.${outcome}`, counts);
  }
}

function CountList({ trial }: { readonly trial: Trial }) {
  const t = useIncidentsT();
  const format = useFormat();
  const { counts } = trial;
  return (
    <dl className="import-counts">
      {(['total', 'accepted', 'unlocated', 'dropped'] as const).map((count) => (
        <div key={count} data-count={count} data-zero={counts[count] === 0 ? '' : undefined}>
          <dt>{t(`incidents.count.${count}`)}</dt>
          <dd>{format.number(counts[count])}</dd>
        </div>
      ))}
    </dl>
  );
}
