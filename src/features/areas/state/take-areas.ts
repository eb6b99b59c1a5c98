import { checkRing, type RingFault } from '../../../analysis/area/check-ring.ts';
import { orientShape } from '../../../analysis/area/rings.ts';
import type { AreaShape } from '../../../domain/area.ts';
import type { ReadArea } from '../../../importers/areas/read-area-file.ts';
import { failed, ok, type Result } from '../../../lib/result.ts';
import type { AppStore } from '../../../state/store.ts';
import { type IncidentSession, openIncidentSession } from '../../../workers/incident-session.ts';
import { addAreas } from './edit-areas.ts';

/** `torn`: the rings cannot be merged. `failed`: the worker has stopped. */
export type ShapeFault = RingFault | { readonly kind: 'torn' | 'failed' };

/** Returns polygon rings as one area, if all are valid; overlapping polygons are merged in the worker. */
async function shapeOf(
  polygons: ReadArea['polygons'],
  session: () => IncidentSession,
): Promise<Result<AreaShape, ShapeFault>> {
  for (const ring of polygons.flat()) {
    const checked = checkRing(ring);
    if (!checked.ok) return checked;
  }
  const shapes = polygons.map((rings) => orientShape([rings]));
  const [only = []] = shapes;
  const answer =
    shapes.length > 1 ? await session().ask('shape', { work: { how: 'unite', shapes } }) : ok(ok(only));
  if (!answer.ok) return failed({ kind: 'failed' });
  const shape = answer.value;
  return shape.ok && shape.value.length > 0 ? shape : failed({ kind: 'torn' });
}

/**
 * Adds all areas of a file as one undo step, or none.
 * @param nameOf name of an unnamed area, by its number from 1
 * @returns the number of areas, or the first invalid one and its fault
 */
export async function takeAreas(
  store: AppStore,
  read: readonly ReadArea[],
  nameOf: (number: number) => string,
  open: () => IncidentSession = openIncidentSession,
): Promise<Result<number, { readonly name: string; readonly fault: ShapeFault }>> {
  const before = store.getState().areas.list.length;
  const made: { readonly name: string; readonly shape: AreaShape }[] = [];
  let session: IncidentSession | null = null;
  const sessionOnce = () => {
    session ??= open();
    return session;
  };
  try {
    for (const [i, { name: told, polygons }] of read.entries()) {
      const name = told?.trim() || nameOf(before + i + 1);
      const shape = await shapeOf(polygons, sessionOnce);
      if (!shape.ok) return failed({ name, fault: shape.failure });
      made.push({ name, shape: shape.value });
    }
  } finally {
    (session as IncidentSession | null)?.end();
  }
  addAreas(store, made);
  return ok(made.length);
}
