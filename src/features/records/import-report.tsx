import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { type MappingTemplate, templatesFor } from '../../importers/incidents/mapping-template.ts';
import type { FileNote } from '../../importers/incidents/raw-table.ts';
import type { Trial } from '../../importers/incidents/try-mapping.ts';
import { announce } from '../../state/commands/notify.ts';
import type { AppStore } from '../../state/store.ts';
import { Disclosure } from '../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import { describeNote } from './describe-note.ts';
import { GroupActions } from './group-actions.tsx';
import { useIncidentsT, useProblemsT } from './incident-words.ts';
import { MappingFields } from './mapping-fields.tsx';
import { PreviewTable } from './preview-table.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import { Questions } from './questions.tsx';
import { confirmImport, readFile, tryMapping } from './state/import-files.ts';
import type { IncidentImport, OpenedFile } from './state/incidents.ts';
import { selectOlderSame } from './state/older-same.ts';
import { applyTemplate, saveTemplate } from './state/templates.ts';
import { showIncidents } from './state/zoom-to-incident.ts';
import type UpdateOffer from './versions/update-offer.tsx';
import { WrongRecords } from './wrong-records.tsx';

export { ProblemGroups };

const QUESTION = '.import-question';
const GROUPS = '.problem-groups';
const CONFIRM = '[data-testid="import-confirm"]:enabled';

/** Maximum length of a name. */
const MAX_LETTERS = 60;

interface SaveTemplateProps {
  readonly fileKey: number;
  readonly name: string;
  readonly setName: (name: string) => void;
}

/** Saves the column mapping as a template for similar files; importing with a name in the field does as well. */
function SaveTemplate({ fileKey, name, setName }: SaveTemplateProps) {
  const t = useIncidentsT();
  const store = useAppStore();
  const [said, setSaid] = useState('');
  const isKnown = useAppState(
    ({ incidents }) => incidents?.templates.some((one) => one.name === name.trim()) ?? false,
  );
  const keep = async () => {
    const called = name.trim();
    if (called === '') return;
    const isSaved = await saveTemplate(store, fileKey, called);
    setSaid(t(isSaved ? 'incidents.template.saved' : 'incidents.template.savedForNow', { name: called }));
    setName('');
  };
  return (
    <form
      className="save-template"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label className="field">
        <span>{t('incidents.template.name')}</span>
        <input
          type="text"
          value={name}
          maxLength={MAX_LETTERS}
          spellCheck={false}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p className="incidents-note">{t('incidents.template.about')}</p>
      <p className="form-actions">
        <button type="submit" className="button" data-quiet="" aria-disabled={name.trim() === ''}>
          {t(isKnown ? 'incidents.template.replace' : 'incidents.template.save')}
        </button>
      </p>
      <p role="status" className="incidents-note">
        {said}
      </p>
    </form>
  );
}

const NONE: readonly MappingTemplate[] = [];

/** Offers saved mapping templates that match the file's columns. */
function TemplateOffer({ fileKey, opened }: { readonly fileKey: number; readonly opened: OpenedFile }) {
  const t = useIncidentsT();
  const store = useAppStore();
  const templates = useAppState(({ incidents }) => incidents?.templates ?? NONE);
  const fitting = templatesFor(opened.summary, templates);
  if (fitting.length === 0) return null;
  const follow = (template: MappingTemplate) =>
    void applyTemplate(store, fileKey, template).then(() =>
      announce(store, t('incidents.template.followed', { name: template.name })),
    );
  return (
    <div className="import-question" role="group" aria-label={t('incidents.template.offer')}>
      <p>{t('incidents.template.offer')}</p>
      <p className="form-actions">
        {fitting.map((template) => {
          const isFollowed = JSON.stringify(template.mapping) === JSON.stringify(opened.mapping);
          return (
            <button
              key={template.name}
              type="button"
              className="button"
              data-quiet=""
              aria-pressed={isFollowed}
              onClick={() => follow(template)}
            >
              {template.name}
            </button>
          );
        })}
      </p>
    </div>
  );
}

interface Props {
  readonly one: IncidentImport;
  readonly opened: OpenedFile;
}

/** Preview of an import under the current mapping, open questions and the import button. */
export default function ImportReport({ one, opened }: Props) {
  const t = useIncidentsT();
  const store = useAppStore();
  const { key, name, running } = one;
  const { summary, mapping, options, trial } = opened;
  const section = useRef<HTMLElement>(null);
  const [templateName, setTemplateName] = useState('');
  // Where answering removes the question, the focus moves to the next one or to the import button.
  const answeredIn = useRef<string | null>(null);
  useEffect(() => {
    if (answeredIn.current === null || trial === null || running !== null) return;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) {
      answeredIn.current = null;
      return;
    }
    const focusFirst = (selector: string) => {
      const next = section.current?.querySelector<HTMLElement>(selector);
      next?.focus();
      return next != null;
    };
    const within = answeredIn.current === QUESTION ? [QUESTION] : [answeredIn.current, GROUPS];
    answeredIn.current = null;
    if (!within.some((one) => focusFirst(`${one} :is(button, select)`))) focusFirst(CONFIRM);
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
      answeredIn.current = QUESTION;
      give(answer);
    };
  const confirm = (take: (store: AppStore, key: number) => Promise<boolean>, done: string) => {
    if (isOpen || isBusy) return;
    if (templateName.trim() !== '') void saveTemplate(store, key, templateName.trim());
    void take(store, key).then((isTaken) => {
      if (!isTaken) return;
      showIncidents(store, key);
      announce(store, done);
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
      {(opened.overlap !== null || one.isUncompared) && (
        <LazyUpdateOffer one={one} opened={opened} onImport={confirm} />
      )}
      <p className="form-actions">
        <button
          type="button"
          className="button"
          data-testid="import-confirm"
          data-quiet={(opened.overlap?.counts.unchanged ?? 0) > 0 ? '' : undefined}
          disabled={isOpen || isBusy}
          onClick={() => confirm(confirmImport, t('incidents.done', { ...counts, name }))}
        >
          {t('incidents.confirm', { count: counts.accepted + counts.unlocated })}
        </button>
        {questions.length > 0 && <span className="incidents-note">{t('incidents.confirm.open')}</span>}
      </p>
      <Disclosure summary={t('incidents.meaning')} open={questions.length > 0}>
        <MappingFields opened={opened} onMapping={onMapping} onOptions={onOptions} />
        <SaveTemplate fileKey={key} name={templateName} setName={setTemplateName} />
      </Disclosure>
      <Disclosure summary={t('incidents.preview')} open>
        <PreviewTable summary={summary} trial={trial} />
      </Disclosure>
      <Disclosure summary={t('incidents.problems')} open={trial.problems.count > 0}>
        <ProblemGroups
          name={name}
          problems={trial.problems}
          places={trial.places}
          columnNames={summary.columns.map((column) => column.name)}
          actionsFor={(code) => (
            <GroupActions
              code={code}
              opened={opened}
              onMapping={(next, then) => {
                answeredIn.current = then === null ? GROUPS : `${GROUPS} [data-code="${then}"]`;
                onMapping(next);
              }}
            />
          )}
        />
        <WrongRecords one={one} opened={opened} onMapping={onMapping} />
      </Disclosure>
    </section>
  );
}

const loadUpdateOffer = () => import('./versions/update-offer.tsx');

function LazyUpdateOffer(props: ComponentProps<typeof UpdateOffer>) {
  const Offer = useLazyComponent(loadUpdateOffer);
  return Offer === null ? null : <Offer {...props} />;
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

/** Notes that the same part of the same file was imported before. May appear after the report. */
function SameFile({ one }: { readonly one: IncidentImport }) {
  const t = useIncidentsT();
  const older = useAppState((state) => selectOlderSame(state, one));
  return (
    <div role="status">
      {older !== null && <p className="import-same">{t('incidents.same', { name: older.name })}</p>}
    </div>
  );
}

/** Notes on the file as a whole. */
function FileNotes({ notes }: { readonly notes: readonly FileNote[] }) {
  const t = useProblemsT();
  const { comma } = useFormat();
  if (notes.length === 0) return null;
  return (
    <ul className="incidents-note">
      {notes.map((note) => {
        const words = describeNote(note, t, comma);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}
