import type { AreaShape } from '../../domain/area.ts';
import { type IncidentTable, NO_POSITION } from '../../domain/incident.ts';
import { areasAt, buildAreaGrid } from '../tagging/area-grid.ts';
import { packAreas } from '../tagging/tag-ground.ts';

/**
 * Which rows lie in an area, on its edge among them; exactly, as incidents are said to lie in a jurisdiction. Rows without position lie nowhere.
 *
 * @param rows in any order
 * @returns their places in that order
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
