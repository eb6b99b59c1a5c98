import { useEffect, useRef } from 'react';
import { cancelImport, readFile } from '../../state/commands/incidents/import-files.ts';
import { announce } from '../../state/commands/notify.ts';
import type { IncidentImport } from '../../state/incidents.ts';
import { IconButton } from '../primitives/icon-button.tsx';
import { useAppStore, useFormat } from '../ui-context.tsx';
import { describeFailure } from './describe-failure.ts';
import { ImportProgress } from './import-progress.tsx';
import { ImportReport } from './import-report.tsx';
import { useIncidentsT, useProblemsT } from './incident-words.ts';

/** One import: its progress, its report, or why it failed. */
export function ImportCard({ one }: { readonly one: IncidentImport }) {
  const t = useIncidentsT();
  const store = useAppStore();
  const { key, name, opened, running, failure } = one;
  const card = useRef<HTMLElement>(null);
  // On small screens a new card would appear below the visible part.
  useEffect(() => {
    // Some browsers return a promise; it must not become the effect's cleanup.
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const cancel = () => {
    cancelImport(store, key);
    if (failure === null) announce(store, t('incidents.cancelled', { name }));
    // Removing the card removes the focused button.
    document.querySelector<HTMLElement>('.incidents button')?.focus();
  };
  const tryAgain = () => {
    // Dismissing the error removes the focused button.
    card.current?.querySelector('button')?.focus();
    void readFile(store, key, {});
  };
  return (
    <article
      ref={card}
      className="import"
      aria-label={name}
      aria-busy={running !== null && running.what !== 'waiting'}
    >
      <header className="import-head">
        <h3>{name}</h3>
        <IconButton
          icon="close"
          label={t(failure === null ? 'incidents.cancel' : 'incidents.dismiss', { name })}
          onClick={cancel}
        />
      </header>
      {running !== null && <ImportProgress name={name} running={running} />}
      {failure !== null && <RefusedReport one={one} onAgain={tryAgain} />}
      {opened !== null && <ImportReport one={one} opened={opened} />}
    </article>
  );
}

function RefusedReport({ one, onAgain }: { readonly one: IncidentImport; readonly onAgain: () => void }) {
  const t = useIncidentsT();
  const problemsT = useProblemsT();
  const format = useFormat();
  if (one.failure === null) return null;
  const { what, where, remedy } = describeFailure(one.failure, { t, problemsT, format });
  return (
    <section
      className="import-report"
      data-testid="import-report"
      data-outcome="reject"
      data-total="0"
      data-accepted="0"
      data-dropped="0"
      data-unlocated="0"
      aria-label={t('incidents.report', { name: one.name })}
    >
      <div role="alert">
        <p className="import-outcome">{problemsT('refused.title', { name: one.name })}</p>
        <p>
          {what} {where}
        </p>
        <p>{remedy}</p>
      </div>
      <p className="form-actions">
        <button type="button" className="button" data-quiet="" onClick={onAgain}>
          {t('incidents.again')}
        </button>
      </p>
    </section>
  );
}
