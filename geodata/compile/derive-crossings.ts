/** Crossings: the status of their border, in words, at the time of the brief and now. */
import type { Feature, LineString, MultiLineString, Point } from 'geojson';
import type { Border, Crossing } from '../../src/domain/atlas.schema.ts';
import { describeStatus, statusAt } from './derive-status.ts';
import type { SourceCrossing } from './source.schema.ts';

/** Day the brief speaks from: Croatia has joined the Schengen area, Bulgaria and Romania have not. */
const BRIEF_DAY = '2024-01-01';

export function deriveCrossings(
  crossings: readonly SourceCrossing[],
  borders: readonly Feature<LineString | MultiLineString, Border>[],
): Feature<Point, Crossing>[] {
  const statusOf = new Map(borders.map(({ properties }) => [properties.id, properties.status]));
  return crossings.map(({ properties, geometry }) => {
    const { line, ...own } = properties;
    const status = statusOf.get(own.border) ?? [];
    return {
      type: 'Feature',
      id: own.id,
      properties: {
        ...own,
        statusBrief: line
          ? 'Common crossing point on an administrative boundary line'
          : describeStatus(statusAt(status, BRIEF_DAY)),
        statusNow: line
          ? 'Common crossing point on an administrative boundary line'
          : describeStatus(status.at(-1)),
      },
      geometry,
    };
  });
}
