import type { IncidentImport, OpenedFile } from '../../state/incidents.ts';
import { useAppState } from '../ui-context.tsx';
import { useIncidentsT } from './incident-words.ts';

interface Props {
  readonly one: IncidentImport;
  readonly opened: OpenedFile;
}

/** That the same part of the same file came in before, where it did. */
export function SameFile({ one: { sameAs }, opened: { summary } }: Props) {
  const t = useIncidentsT();
  const incidents = useAppState((state) => state.incidents);
  const isSame = (key: number, part: number | undefined) => sameAs.includes(key) && part === summary.part;
  const older =
    incidents?.sets.find(({ key, part }) => isSame(key, part)) ??
    incidents?.imports.find(({ key, opened }) => isSame(key, opened?.summary.part));
  return older === undefined ? null : (
    <p className="import-same">{t('incidents.same', { name: older.name })}</p>
  );
}
