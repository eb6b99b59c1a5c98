import type { IncidentImport } from '../../state/incidents.ts';
import { selectOlderSame } from '../../state/selectors/older-same.ts';
import { useAppState } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

/** That the same part of the same file came in before, where it did: told when it is found out, which may be after the report is there. */
export function SameFile({ one }: { readonly one: IncidentImport }) {
  const t = useIncidentsT();
  const older = useAppState((state) => selectOlderSame(state, one));
  return (
    <div role="status">
      {older !== null && <p className="import-same">{t('incidents.same', { name: older.name })}</p>}
    </div>
  );
}
