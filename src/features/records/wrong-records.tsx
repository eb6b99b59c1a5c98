/** Saves the records that stay wrong as a file to correct, and leaves them out of the import. */
import { isCorrected, withCorrection, withoutCorrection } from '../../importers/incidents/corrections.ts';
import type { Mapping } from '../../importers/incidents/mapping.ts';
import { PROBLEM_CODES } from '../../importers/incidents/problem-log.ts';
import { useAppStore } from '../../ui/ui-context.tsx';
import { useIncidentsT, useProblemsT } from './incident-words.ts';
import type { IncidentImport, OpenedFile } from './state/incidents.ts';
import { saveWrongRecords } from './state/save-wrong-records.ts';

interface Props {
  readonly one: IncidentImport;
  readonly opened: OpenedFile;
  readonly onMapping: (mapping: Mapping) => void;
}

export function WrongRecords({ one, opened: { mapping, trial }, onMapping }: Props) {
  const t = useIncidentsT();
  const problemsT = useProblemsT();
  const store = useAppStore();
  const count = trial?.wrongCount ?? 0;
  if (count === 0) return null;
  const isLeftOut = isCorrected(mapping, 'leave-out');
  return (
    <div className="wrong-records" data-testid="wrong-records">
      <p className="form-actions">
        <button
          type="button"
          className="button"
          data-quiet=""
          aria-disabled={one.running !== null}
          onClick={() => {
            const reasons = PROBLEM_CODES.map((code) => [code, problemsT(`problem.${code}`)]);
            void saveWrongRecords(store, one.key, Object.fromEntries(reasons));
          }}
        >
          {t('incidents.wrong.save', { count })}
        </button>
      </p>
      <label className="import-check">
        <input
          type="checkbox"
          checked={isLeftOut}
          onChange={() =>
            onMapping(
              isLeftOut
                ? withoutCorrection(mapping, 'leave-out')
                : withCorrection(mapping, { by: 'leave-out' }),
            )
          }
        />{' '}
        {t('incidents.wrong.leaveOut')}
      </label>
      <p className="incidents-note">{t('incidents.wrong.about')}</p>
    </div>
  );
}
