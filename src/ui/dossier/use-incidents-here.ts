import { useMemo } from 'react';
import { addTimes, countTimes, type TimeCounts } from '../../analysis/dossier/count-by-time.ts';
import { rowsHere } from '../../analysis/dossier/incidents-here.ts';
import { resolveSection } from '../../analysis/dossier/resolve-section.ts';
import type { DossierSubject } from '../../domain/dossier-subject.ts';
import { selectShownRows } from '../../state/selectors/explored-incidents.ts';
import { useAppState, useAtlas } from '../ui-context.tsx';
import { useShapeOf } from './use-dossier.ts';

/** The user's filtered records per subject; `null` without imported records. */
export function useIncidentsHere(subjects: readonly DossierSubject[]): readonly TimeCounts[] | null {
  const atlas = useAtlas();
  const shapeOf = useShapeOf();
  const explored = useAppState(({ exploration }) => exploration.explored);
  const shown = useAppState(selectShownRows);
  return useMemo(() => {
    if (explored.size === 0) return null;
    return subjects.map((subject) => {
      // Whole borders need no position along the line.
      const part = subject.part === null ? null : resolveSection(subject, atlas, shapeOf);
      return addTimes(
        [...explored].flatMap(([key, { table, tags, reach }]) => {
          const rows = shown.get(key);
          if (tags === null || rows === undefined) return [];
          return [countTimes(table, rowsHere(subject, part, table, tags, rows, reach))];
        }),
      );
    });
  }, [subjects, atlas, shapeOf, explored, shown]);
}
