import { useEffect, useId, useRef } from 'react';
import { announce } from '../../state/commands/notify.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useAppStore, useFormat, useT } from '../../ui/ui-context.tsx';
import { useLazyComponent } from '../../ui/use-lazy-component.ts';
import type { StepProgress } from '../../workers/incident-protocol.ts';
import { describeFailure } from './describe-failure.ts';
import { useIncidentsT, useProblemsT } from './incident-words.ts';
import { cancelImport, readFile } from './state/import-files.ts';
import type { IncidentImport, RunningStep } from './state/incidents.ts';

/** Earlier estimates of the time left are unreliable. Milliseconds. */
const SURE_AFTER_MS = 800;

/** Progress of a step, with the time left if known. */
function ImportProgress({ name, running }: { readonly name: string; readonly running: RunningStep }) {
  const t = useIncidentsT();
  const format = useFormat();
  const label = useId();
  const { progress, what, since } = running;
  if (what === 'waiting') return <p className="incidents-note">{t('incidents.running.waiting', { name })}</p>;
  const share = progress === null ? null : shareOf(progress);
  const spentMs = performance.now() - since;
  const secondsLeft =
    share === null || share <= 0 || spentMs < SURE_AFTER_MS
      ? null
      : Math.max(1, Math.round((spentMs * (1 - share)) / share / 1000));
  return (
    <div className="step-progress">
      <p id={label}>{t(`incidents.running.${what}`, { name })}</p>
      {share === null ? (
        <progress aria-labelledby={label} />
      ) : (
        <progress aria-labelledby={label} value={share} max={1} />
      )}
      {progress !== null && (
        <p className="incidents-note">
          {progress.of === 'reading'
            ? t('incidents.running.bytes', {
                done: format.number(progress.bytes / 1e6, 1),
                total: format.number(progress.totalBytes / 1e6, 1),
                records: format.number(progress.records),
              })
            : t('incidents.running.records', {
                done: format.number(progress.records),
                total: format.number(progress.totalRecords),
              })}
          {secondsLeft !== null && ` · ${t('incidents.running.left', { seconds: secondsLeft })}`}
        </p>
      )}
    </div>
  );
}

function shareOf(progress: StepProgress): number | null {
  const [done, total] =
    progress.of === 'reading'
      ? [progress.bytes, progress.totalBytes]
      : [progress.records, progress.totalRecords];
  return total === 0 ? null : Math.min(1, done / total);
}

export const loadImportReport = () => import('./import-report.tsx');

/** One import: its progress, its report, or why it failed. */
export function ImportCard({ one }: { readonly one: IncidentImport }) {
  const t = useIncidentsT();
  const store = useAppStore();
  const { key, name, opened, running, failure } = one;
  const Report = useLazyComponent(loadImportReport);
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
      {opened !== null && Report !== null && <Report one={one} opened={opened} />}
    </article>
  );
}

function RefusedReport({ one, onAgain }: { readonly one: IncidentImport; readonly onAgain: () => void }) {
  const t = useIncidentsT();
  const say = useT();
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
          {say('ui.retry')}
        </button>
      </p>
    </section>
  );
}
