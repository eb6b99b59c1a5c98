import type { AreaShape } from '../../domain/area.ts';
import { type IncidentTable, NO_POSITION } from '../../domain/incident.ts';
import { areasAt, buildAreaGrid } from '../tagging/area-grid.ts';
import { packAreas } from '../tagging/tag-ground.ts';

/**
 * Finds the rows in an area or on its edge, with the same exact test as for jurisdictions. Rows without
 * position are in no area.
 *
 * @param rows in any order
 * @returns indexes into `rows`
 */
export function rowsInArea(
  { lng, lat }: Pick<IncidentTable, 'lng' | 'lat'>,
  rows: Uint32Array,
  shape: AreaShape,
): Uint32Array {
  const grid = buildAreaGrid(packAreas([{ id: 'area', lines: shape.flat() }]));
  const places = new Uint32Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number;
    const x = lng[row] as number;
    if (x === NO_POSITION || areasAt(grid, x, lat[row] as number) === 0) continue;
    places[count] = place;
    count += 1;
  }
  return places.slice(0, count);
}
