import { useEffect, useId, useRef } from 'react';
import { tagAgain } from '../../state/commands/incidents/tag-set.ts';
import { announce } from '../../state/commands/notify.ts';
import type { Tagging } from '../../state/incidents.ts';
import { useAppStore, useFormat } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

interface Props {
  readonly fileKey: number;
  readonly name: string;
  readonly tagging: Tagging | null;
  readonly rowCount: number;
}

/** Progress of tagging a file's records, which are usable meanwhile; completion is announced once. */
export function SetTagging({ fileKey, name, tagging, rowCount }: Props) {
  const t = useIncidentsT();
  const store = useAppStore();
  const format = useFormat();
  const label = useId();
  const status = tagging?.status ?? 'done';
  const before = useRef(status);
  useEffect(() => {
    if (before.current === 'running' && status === 'done') {
      announce(store, t('incidents.sets.tagged', { name }));
    }
    before.current = status;
  }, [store, status, name, t]);
  if (tagging === null) return null;
  if (tagging.status === 'failed') {
    return (
      <div role="alert">
        <p className="incidents-note">{t('incidents.sets.untagged')}</p>
        <p className="form-actions">
          <button
            type="button"
            className="button"
            data-quiet=""
            onClick={() => {
              // Retrying removes the focused button.
              document.getElementById(`incident-set-${fileKey}`)?.focus();
              void tagAgain(store, fileKey);
            }}
          >
            {t('incidents.again')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="step-progress" aria-busy="true" data-testid="set-tagging">
      <p id={label}>{t('incidents.sets.tagging')}</p>
      <progress aria-labelledby={label} value={tagging.records} max={rowCount} />
      <p className="incidents-note">
        {t('incidents.running.records', {
          done: format.number(tagging.records),
          total: format.number(rowCount),
        })}
      </p>
    </div>
  );
}
