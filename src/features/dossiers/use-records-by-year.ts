import { useMemo } from 'react';
import { countByYear } from '../../analysis/dossier/count-by-year.ts';
import { rowsHere } from '../../analysis/dossier/incidents-here.ts';
import { resolveSection } from '../../analysis/dossier/resolve-section.ts';
import { NONE, OFF, type Reach } from '../../analysis/incidents/dimensions.ts';
import type { DossierSubject } from '../../domain/dossier-subject.ts';
import { type IncidentTable, type IncidentTags, NO_DATE } from '../../domain/incident.ts';
import { periodOf } from '../../state/session.ts';
import { useAppState, useAtlas } from '../../ui/ui-context.tsx';
import { minutesOfPeriod, selectShownRows } from '../explore/state/explored-incidents.ts';
import { useShapeOf } from './use-dossier.ts';
import type { RecordsByYear } from './year-table.tsx';

const MS_PER_MINUTE = 60_000;

/** The user's filtered records of a subject by market, and for a border also by crossing. */
export function useRecordsByYear(subject: DossierSubject): RecordsByYear | null {
  const atlas = useAtlas();
  const shapeOf = useShapeOf();
  const explored = useAppState(({ exploration }) => exploration.explored);
  const shown = useAppState(selectShownRows);
  const fromMinute = useAppState((state) => minutesOfPeriod(periodOf(state))?.from);
  return useMemo(() => {
    const part = subject.part === null ? null : resolveSection(subject, atlas, shapeOf);
    const nowMinute = Date.now() / MS_PER_MINUTE;
    let lastMinute = NO_DATE;
    const sets = [...explored].flatMap(([key, { table, tags, reach }]) => {
      const passing = shown.get(key);
      if (tags === null || passing === undefined) return [];
      for (let row = 0; row < passing.length; row += 1) {
        const minute = table.minute[row] as number;
        // A wrong date in the future must not push all others out of the last years.
        if (passing[row] === 1 && minute <= nowMinute) lastMinute = Math.max(lastMinute, minute);
      }
      return [{ table, tags, reach, rows: rowsHere(subject, part, table, tags, passing, reach) }];
    });
    const market = countByYear(
      sets.map(({ table, rows }) => ({ table, rows, keyOf: marketOf(table) })),
      lastMinute,
      fromMinute,
    );
    const crossing = subject.id.startsWith('border:')
      ? countByYear(
          sets.map(({ table, tags, reach, rows }) => ({ table, rows, keyOf: crossingOf(tags, reach) })),
          lastMinute,
          fromMinute,
        )
      : null;
    return market && { market, crossing };
  }, [subject, atlas, shapeOf, explored, shown, fromMinute]);
}

function marketOf({ market, markets }: IncidentTable) {
  return (row: number) => markets[(market[row] as number) - 1] ?? NONE;
}

function crossingOf({ crossing, crossings, crossingMetres }: IncidentTags, reach: Reach) {
  return (row: number) => {
    const isNear = (crossingMetres[row] as number) <= reach.crossing * 1000;
    return (isNear ? crossings[(crossing[row] as number) - 1] : undefined) ?? OFF;
  };
}
