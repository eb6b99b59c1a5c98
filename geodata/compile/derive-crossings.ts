/** Crossings: the status of their border, in words, at the time of the brief and now. */
import type { Feature, LineString, MultiLineString, Point } from 'geojson';
import type { Border, Crossing } from '../../src/domain/atlas.schema.ts';
import { BRIEF_DAY, statusAt } from '../../src/domain/border-status.ts';
import { describeStatus } from './derive-status.ts';
import type { SourceCrossing } from './source.schema.ts';

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
          : describeStatus(statusAt(status, null)),
      },
      geometry,
    };
  });
}
