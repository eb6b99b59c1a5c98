import { checkRing, type RingFault } from '../../../analysis/area/check-ring.ts';
import { uniteShapes } from '../../../analysis/area/combine.ts';
import { orientShape } from '../../../analysis/area/rings.ts';
import type { AreaShape, Corner } from '../../../domain/area.ts';
import type { ReadArea } from '../../../importers/areas/read-area-file.ts';
import { failed, ok, type Result } from '../../../lib/result.ts';
import type { AppStore } from '../../store.ts';
import { addAreas } from './edit-areas.ts';

export type ShapeFault = RingFault | { readonly kind: 'torn' };

/** Returns polygon rings as one area, if all are valid; overlapping polygons are merged. */
function shapeOf(polygons: readonly (readonly (readonly Corner[])[])[]): Result<AreaShape, ShapeFault> {
  for (const ring of polygons.flat()) {
    const checked = checkRing(ring);
    if (!checked.ok) return checked;
  }
  const shape = uniteShapes(polygons.map((rings) => orientShape([rings])));
  return shape === null || shape.length === 0 ? failed({ kind: 'torn' }) : ok(shape);
}

/**
 * Adds all areas of a file as one undo step, or none.
 * @param nameOf name of an unnamed area, by its number from 1
 * @returns the number of areas, or the first invalid one and its fault
 */
export function takeAreas(
  store: AppStore,
  read: readonly ReadArea[],
  nameOf: (number: number) => string,
): Result<number, { readonly name: string; readonly fault: ShapeFault }> {
  const made: { readonly name: string; readonly shape: AreaShape }[] = [];
  for (const [i, { name: told, polygons }] of read.entries()) {
    const name = told?.trim() || nameOf(store.getState().areas.list.length + i + 1);
    const shape = shapeOf(polygons);
    if (!shape.ok) return failed({ name, fault: shape.failure });
    made.push({ name, shape: shape.value });
  }
  addAreas(store, made);
  return ok(made.length);
}
