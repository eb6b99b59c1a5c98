import { useId } from 'react';
import type { RunningStep } from '../../state/incidents.ts';
import type { StepProgress } from '../../workers/incident-protocol.ts';
import { useFormat } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

/** Earlier estimates of the time left are unreliable. Milliseconds. */
const SURE_AFTER_MS = 800;

/** Progress of a step, with the time left if known. */
export function ImportProgress({ name, running }: { readonly name: string; readonly running: RunningStep }) {
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
