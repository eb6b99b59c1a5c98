import type { IncidentImport } from '../../state/incidents.ts';
import { selectOlderSame } from '../../state/selectors/older-same.ts';
import { useAppState } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

/** Notes that the same part of the same file was imported before. May appear after the report. */
export function SameFile({ one }: { readonly one: IncidentImport }) {
  const t = useIncidentsT();
  const older = useAppState((state) => selectOlderSame(state, one));
  return (
    <div role="status">
      {older !== null && <p className="import-same">{t('incidents.same', { name: older.name })}</p>}
    </div>
  );
}
