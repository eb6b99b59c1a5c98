import type { AppState } from '../../../state/store.ts';
import type { IncidentImport, IncidentSet } from './incidents.ts';

/** Returns an older set or import of the same part of the same file, or `null` if none is known. */
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
