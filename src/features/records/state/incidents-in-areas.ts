/** Which records lie in areas of interest. Results are cached for as long as the area and the set exist. */
import { rowsInArea } from '../../../analysis/area/rows-in-area.ts';
import type { ExploredSet } from '../../../analysis/incidents/explored-set.ts';
import type { AreaFilter } from '../../../analysis/incidents/incident-store.ts';
import type { AreaShape } from '../../../domain/area.ts';
import { NO_POSITION } from '../../../domain/incident.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';

/** The same object while neither the filter nor one of its areas changes; `null` for anywhere. */
export const selectAreaFilter: (state: AppState) => AreaFilter | null = memoise(
  ({ exploration, areas }: AppState) => [exploration.area, areas.list] as const,
  (filter, kept) =>
    filter === null
      ? null
      : {
          shapes: kept.filter(({ id }) => filter.areas.includes(id)).map(({ shape }) => shape),
          side: filter.side,
        },
);

const foundRows = new WeakMap<ExploredSet, WeakMap<AreaShape, Uint32Array>>();

/**
 * Rows of a set in an area, as places in time order. Takes some hundredths of a second for a million rows,
 * once.
 */
export function rowsInside(set: ExploredSet, shape: AreaShape): Uint32Array {
  const ofSet = foundRows.get(set) ?? new WeakMap<AreaShape, Uint32Array>();
  foundRows.set(set, ofSet);
  const known = ofSet.get(shape) ?? rowsInArea(set.table, set.order.rows, shape);
  ofSet.set(shape, known);
  return known;
}

const masks = new WeakMap<AreaFilter, WeakMap<ExploredSet, Uint8Array>>();

/** 1 for rows of a set that pass the area filter, in time order; the same array for the same object. */
export function rowsWithin(set: ExploredSet, areaFilter: AreaFilter): Uint8Array {
  const known = masks.get(areaFilter) ?? new WeakMap<ExploredSet, Uint8Array>();
  masks.set(areaFilter, known);
  const mask = known.get(set) ?? maskOf(set, areaFilter);
  known.set(set, mask);
  return mask;
}

function maskOf(set: ExploredSet, { shapes, side }: AreaFilter): Uint8Array {
  const { rows } = set.order;
  const mask = new Uint8Array(rows.length);
  if (side === 'outside') {
    for (let place = 0; place < rows.length; place += 1) {
      if (set.table.lng[rows[place] as number] !== NO_POSITION) mask[place] = 1;
    }
  }
  const value = side === 'inside' ? 1 : 0;
  for (const shape of shapes) for (const place of rowsInside(set, shape)) mask[place] = value;
  return mask;
}
