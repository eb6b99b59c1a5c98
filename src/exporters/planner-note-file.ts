/**
 * Writes notes as a table (CSV) and as GeoJSON (RFC 7946). `importers/planner-notes/` reads both without
 * loss.
 */
import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import type { PlannerNote, PlannerNoteTie } from '../domain/planner-note.ts';
import { PLANNER_NOTE_COLUMNS } from '../domain/planner-note-text.ts';
import { formatCsv } from './csv.ts';

/** Name and place of a note's link in the atlas. */
export interface TieFacts {
  readonly nameOf: (tie: PlannerNoteTie) => string;
  /** Position on the map; `null` if it has none. */
  readonly placeOf: (tie: PlannerNoteTie) => Position | null;
}

/** One line per note. Formulas are escaped for spreadsheets. */
export function formatPlannerNoteTable(plannerNotes: readonly PlannerNote[], { nameOf }: TieFacts): string {
  return formatCsv([
    Object.values(PLANNER_NOTE_COLUMNS),
    ...plannerNotes.map((plannerNote) => {
      const { tie } = plannerNote;
      const [lng, lat] = tie.kind === 'place' ? tie.at : ['', ''];
      const { id, text, of, made, changed } = fieldsOf(plannerNote);
      return [id, text, tie.kind, of ?? '', nameOf(tie), lng, lat, made, changed];
    }),
  ]);
}

/** One feature per note, at the place of its link, or without geometry. */
export function formatPlannerNoteCollection(
  plannerNotes: readonly PlannerNote[],
  { nameOf, placeOf }: TieFacts,
): string {
  const features = plannerNotes.map((plannerNote): Feature<Point | null> => {
    const { id, text, of, made, changed } = fieldsOf(plannerNote);
    const place = placeOf(plannerNote.tie);
    return {
      type: 'Feature',
      id,
      properties: {
        [PLANNER_NOTE_COLUMNS.text]: text,
        [PLANNER_NOTE_COLUMNS.tie]: plannerNote.tie.kind,
        [PLANNER_NOTE_COLUMNS.of]: of,
        [PLANNER_NOTE_COLUMNS.name]: nameOf(plannerNote.tie),
        [PLANNER_NOTE_COLUMNS.made]: made,
        [PLANNER_NOTE_COLUMNS.changed]: changed,
      },
      geometry: place === null ? null : { type: 'Point', coordinates: [...place] },
    };
  });
  const collection: FeatureCollection<Point | null> = { type: 'FeatureCollection', features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function fieldsOf({ id, tie, text, madeAt, changedAt }: PlannerNote) {
  return {
    id,
    text,
    of: 'id' in tie ? tie.id : null,
    made: new Date(madeAt).toISOString(),
    changed: new Date(changedAt).toISOString(),
  };
}
