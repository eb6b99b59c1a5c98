import { useMemo } from 'react';
import { type CountedSpan, countByYear, spanOf } from '../../analysis/dossier/count-by-year.ts';
import { rowsHere } from '../../analysis/dossier/incidents-here.ts';
import { resolveSection } from '../../analysis/dossier/resolve-section.ts';
import { NONE, OFF, type Reach } from '../../analysis/incidents/dimensions.ts';
import type { ExploredSet } from '../../analysis/incidents/explored-set.ts';
import type { AreaShape } from '../../domain/area.ts';
import { areaOfSubject, type DossierSubject, isAreaSubject } from '../../domain/dossier-subject.ts';
import type { IncidentTable, IncidentTags } from '../../domain/incident.ts';
import { periodOf } from '../../state/session.ts';
import { useAppState, useAtlas } from '../../ui/ui-context.tsx';
import { minutesOfPeriod, selectShownRows } from '../explore/state/explored-incidents.ts';
import { rowsInside } from '../records/state/incidents-in-areas.ts';
import { textsOf } from './table-columns.ts';
import { useShapeOf } from './use-dossier.ts';
import type { RecordsByYear } from './year-table.tsx';

const MS_PER_MINUTE = 60_000;

/** Records of one set that belong to a subject. */
interface RowsHere extends Pick<ExploredSet, 'table' | 'reach'> {
  readonly tags: IncidentTags;
  /** 1 for rows that pass the filters, here or elsewhere. */
  readonly passing: Uint8Array;
  readonly rows: readonly number[];
}

/** The user's filtered records per subject; `null` without imported records. */
export function useRowsHere(subjects: readonly DossierSubject[]): readonly (readonly RowsHere[])[] | null {
  const atlas = useAtlas();
  const shapeOf = useShapeOf();
  const explored = useAppState(({ exploration }) => exploration.explored);
  const shown = useAppState(selectShownRows);
  return useMemo(() => {
    if (explored.size === 0) return null;
    return subjects.map((subject) => {
      // Whole borders need no position along the line.
      const part = subject.part === null ? null : resolveSection(subject, atlas, shapeOf);
      return [...explored].flatMap(([key, set]): RowsHere[] => {
        const { table, tags, reach } = set;
        const passing = shown.get(key);
        if (tags === null || passing === undefined) return [];
        const rows = isAreaSubject(subject.id)
          ? rowsOfArea(set, shapeOf(areaOfSubject(subject) ?? ''), passing)
          : rowsHere(subject.id, part, table, tags, passing, reach);
        return [{ table, tags, reach, passing, rows }];
      });
    });
  }, [subjects, atlas, shapeOf, explored, shown]);
}

/** Rows inside an area or on its edge that pass the filters. */
function rowsOfArea(set: ExploredSet, shape: AreaShape | undefined, passing: Uint8Array): readonly number[] {
  if (shape === undefined) return [];
  const rows = Array.from(rowsInside(set, shape), (place) => set.order.rows[place] as number);
  return rows.filter((row) => passing[row] === 1);
}

/**
 * The records of a subject by market, of a border or an area also by crossing, and by a column of their files.
 * @param column its name; `null` for none
 */
export function useRecordsByYear(
  { id }: DossierSubject,
  sets: readonly RowsHere[] | null,
  column: string | null,
): RecordsByYear | null {
  const fromMinute = useAppState((state) => minutesOfPeriod(periodOf(state))?.from);
  return useMemo(() => {
    if (sets === null) return null;
    const span = spanOf(sets, Date.now() / MS_PER_MINUTE, fromMinute);
    const market = countByYear(
      sets.map(({ table, rows }) => ({ table, rows, keyOf: marketOf(table) })),
      span,
    );
    const hasCrossings = isAreaSubject(id)
      ? sets.some(({ tags, reach, rows }) => rows.some((row) => crossingOf(tags, reach)(row) !== OFF))
      : id.startsWith('border:');
    const crossing = hasCrossings
      ? countByYear(
          sets.map(({ table, tags, reach, rows }) => ({ table, rows, keyOf: crossingOf(tags, reach) })),
          span,
        )
      : null;
    return market && { market, crossing, column: column === null ? null : countColumn(sets, column, span) };
  }, [id, sets, column, fromMinute]);
}

function countColumn(sets: readonly RowsHere[], name: string, span: CountedSpan): RecordsByYear['column'] {
  const counted = countByYear(
    sets.map(({ table, rows }) => ({ table, rows, keyOf: textsOf(table, name) })),
    span,
  );
  return counted && { name, counted };
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
