/** What a planner wrote down as a table (CSV) and as GeoJSON (RFC 7946). Either comes back exactly by `importers/jottings/`. */
import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import type { Jotting, JottingTie } from '../domain/jotting.ts';
import { JOTTING_COLUMNS } from '../domain/jotting-text.ts';
import { formatCsv } from './csv.ts';

/** What the atlas knows of a tie. */
export interface TieFacts {
  readonly nameOf: (tie: JottingTie) => string;
  /** Where it stands on the map; `null` where it has no place. */
  readonly placeOf: (tie: JottingTie) => Position | null;
}

/** A line each, as spreadsheets read them: what looks like a formula stays text. */
export function formatJottingTable(jottings: readonly Jotting[], { nameOf }: TieFacts): string {
  return formatCsv([
    Object.values(JOTTING_COLUMNS),
    ...jottings.map((jotting) => {
      const { tie } = jotting;
      const [lng, lat] = tie.kind === 'place' ? tie.at : ['', ''];
      const { id, text, of, made, changed } = fieldsOf(jotting);
      return [id, text, tie.kind, of ?? '', nameOf(tie), lng, lat, made, changed];
    }),
  ]);
}

/** A feature each, at the place that it is about; without a place where that has none. */
export function formatJottingCollection(jottings: readonly Jotting[], { nameOf, placeOf }: TieFacts): string {
  const features = jottings.map((jotting): Feature<Point | null> => {
    const { id, text, of, made, changed } = fieldsOf(jotting);
    const place = placeOf(jotting.tie);
    return {
      type: 'Feature',
      id,
      properties: {
        [JOTTING_COLUMNS.text]: text,
        [JOTTING_COLUMNS.tie]: jotting.tie.kind,
        [JOTTING_COLUMNS.of]: of,
        [JOTTING_COLUMNS.name]: nameOf(jotting.tie),
        [JOTTING_COLUMNS.made]: made,
        [JOTTING_COLUMNS.changed]: changed,
      },
      geometry: place === null ? null : { type: 'Point', coordinates: [...place] },
    };
  });
  const collection: FeatureCollection<Point | null> = { type: 'FeatureCollection', features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function fieldsOf({ id, tie, text, madeAt, changedAt }: Jotting) {
  return {
    id,
    text,
    of: 'id' in tie ? tie.id : null,
    made: new Date(madeAt).toISOString(),
    changed: new Date(changedAt).toISOString(),
  };
}
