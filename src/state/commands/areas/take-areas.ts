import { checkRing, type RingFault } from '../../../analysis/area/check-ring.ts';
import { uniteShapes } from '../../../analysis/area/combine.ts';
import { orientShape } from '../../../analysis/area/rings.ts';
import type { AreaShape, Corner } from '../../../domain/area.ts';
import type { ReadArea } from '../../../importers/areas/read-area-file.ts';
import { failed, ok, type Result } from '../../../lib/result.ts';
import { AREA_SHELF, type AreaShelf } from '../../area-shelf.ts';
import type { AppStore } from '../../store.ts';
import { addAreas } from './edit-areas.ts';

export type ShapeFault = RingFault | { readonly kind: 'torn' };

/** Rings of polygons as an area, if each of them makes one: polygons that lie on each other become one. */
function shapeOf(polygons: readonly (readonly (readonly Corner[])[])[]): Result<AreaShape, ShapeFault> {
  for (const ring of polygons.flat()) {
    const checked = checkRing(ring);
    if (!checked.ok) return checked;
  }
  const shape = uniteShapes(polygons.map((rings) => orientShape([rings])));
  return shape === null || shape.length === 0 ? failed({ kind: 'torn' }) : ok(shape);
}

/**
 * Takes all areas of a file as one step, or none.
 * @param nameOf what one without a name is called, by its number from 1
 * @returns how many, or which one cannot be taken and why
 */
export function takeAreas(
  store: AppStore,
  read: readonly ReadArea[],
  nameOf: (number: number) => string,
  shelf: AreaShelf = AREA_SHELF,
): Result<number, { readonly name: string; readonly fault: ShapeFault }> {
  const made: { readonly name: string; readonly shape: AreaShape }[] = [];
  for (const [i, { name: told, polygons }] of read.entries()) {
    const name = told?.trim() || nameOf(store.getState().areas.kept.length + i + 1);
    const shape = shapeOf(polygons);
    if (!shape.ok) return failed({ name, fault: shape.failure });
    made.push({ name, shape: shape.value });
  }
  addAreas(store, made, shelf);
  return ok(made.length);
}
