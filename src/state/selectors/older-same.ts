import type { IncidentImport, IncidentSet } from '../incidents.ts';
import type { AppState } from '../store.ts';

/** What came in before an import out of the same part of the same file, if anything did, as far as that is known. */
export function selectOlderSame(
  { incidents }: Pick<AppState, 'incidents'>,
  { sameAs, opened: own }: Pick<IncidentImport, 'sameAs' | 'opened'>,
): IncidentImport | IncidentSet | null {
  const isSame = (key: number, part: number | undefined) =>
    sameAs?.includes(key) === true && part === own?.summary.part;
  return (
    incidents?.sets.find(({ key, part }) => isSame(key, part)) ??
    incidents?.imports.find(({ key, opened }) => isSame(key, opened?.summary.part)) ??
    null
  );
}
