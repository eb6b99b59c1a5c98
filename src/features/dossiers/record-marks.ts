/** The user's records as dots on the map of a dossier. */
import type { Tokens } from '../../../styles/tokens/tokens.ts';
import { degreesOf, type IncidentTable, NO_POSITION } from '../../domain/incident.ts';
import type { Size } from '../../lib/mercator.ts';
import { type SvgNode, svg } from '../../lib/svg-node.ts';

/** Records of one file to mark. */
export interface RowsToMark {
  readonly table: Pick<IncidentTable, 'lng' | 'lat'>;
  readonly rows: readonly number[];
}

/** Side of the square whose records share a dot, px. */
const CELL_PX = 8;
const RADIUS_PX = 2.5;
const MAX_RADIUS_PX = 14;

/**
 * Returns a dot for each square of the map with records, its area by their number up to a limit, and how many
 * records they stand for.
 *
 * @param screen position in px of a place in degrees
 */
export function markRecords(
  sets: readonly RowsToMark[],
  screen: (place: readonly [lng: number, lat: number]) => readonly [x: number, y: number],
  { width, height }: Size,
  { map }: Tokens,
): { readonly marks: readonly SvgNode[]; readonly count: number } {
  const cells = new Map<string, { count: number; x: number; y: number }>();
  let total = 0;
  for (const { table, rows } of sets) {
    for (const row of rows) {
      const [lng = NO_POSITION, lat = NO_POSITION] = [table.lng[row], table.lat[row]];
      if (lng === NO_POSITION) continue;
      const [x, y] = screen([degreesOf(lng), degreesOf(lat)]);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const key = `${Math.floor(x / CELL_PX)} ${Math.floor(y / CELL_PX)}`;
      const cell = cells.get(key) ?? { count: 0, x: 0, y: 0 };
      cells.set(key, { count: cell.count + 1, x: cell.x + x, y: cell.y + y });
      total += 1;
    }
  }
  const marks = [...cells.values()]
    // Large dots lie below small ones.
    .sort((a, b) => b.count - a.count)
    .map(({ count, x, y }) =>
      svg('circle', {
        cx: round(x / count),
        cy: round(y / count),
        r: round(Math.min(MAX_RADIUS_PX, RADIUS_PX * Math.sqrt(count))),
        fill: map.labelCity,
        'fill-opacity': 0.7,
        stroke: map.casing,
        'stroke-width': 1,
      }),
    );
  return { marks, count: total };
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
