/** Derives the status of crossings from their border, in words, at the time of the brief and now. */
import type { Feature, LineString, MultiLineString, Point } from 'geojson';
import type { Border, Crossing } from '../../src/domain/atlas.schema.ts';
import { BRIEF_DAY, statusAt } from '../../src/domain/border-status.ts';
import { describeStatus } from './derive-status.ts';
import type { SourceCrossing } from './source.schema.ts';

export function deriveCrossings(
  crossings: readonly SourceCrossing[],
  borders: readonly Feature<LineString | MultiLineString, Border>[],
): Feature<Point, Crossing>[] {
  const borderOf = new Map(borders.map(({ properties }) => [properties.id, properties]));
  return crossings.map(({ properties, geometry }) => {
    const { line, ...own } = properties;
    const { status = [], entryExit } = borderOf.get(own.border) ?? {};
    const inWords = (day: string | null) => {
      if (line) return 'Common crossing point on an administrative boundary line';
      // Another check reports a missing border.
      return status.length === 0 ? 'Unknown' : describeStatus(statusAt(status, day));
    };
    return {
      type: 'Feature',
      id: own.id,
      properties: {
        ...own,
        statusBrief: inWords(BRIEF_DAY),
        statusNow:
          entryExit === undefined
            ? inWords(null)
            : `${inWords(null)}; Entry/Exit System of the European Union in full operation since ${entryExit.since}`,
      },
      geometry,
    };
  });
}
