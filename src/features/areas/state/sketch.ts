/** Draws and measures corner by corner, by pointer and by keyboard. */
import { checkRing, type RingFault } from '../../../analysis/area/check-ring.ts';
import { orientShape } from '../../../analysis/area/rings.ts';
import { type AreaShape, type Corner, isSameCorner, roundCorner } from '../../../domain/area.ts';
import { failed, ok, type Result } from '../../../lib/result.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import type { Sketch, SketchCorner } from './areas.ts';

export function beginSketch(store: AppStore, purpose: Sketch['purpose']): void {
  patch(store, 'areas', {
    sketch: { purpose, replaces: null, corners: [], crosshair: null, isDone: false },
  });
}

/** Whether corners can be moved one by one: one ring, without the hundreds of corners of a line buffer. */
export function canBeChanged(shape: AreaShape): boolean {
  const [ring, ...others] = shape.flat();
  return ring !== undefined && others.length === 0 && ring.length <= MAX_CORNERS;
}

const MAX_CORNERS = 200;

/** Edits the corners of a saved area. Does nothing unless {@link canBeChanged}. */
export function changeCorners(store: AppStore, id: string): void {
  const area = store.getState().areas.list.find((one) => one.id === id);
  if (area === undefined || !canBeChanged(area.shape)) return;
  const corners = (area.shape[0]?.[0] ?? []).slice(0, -1).map((at): SketchCorner => ({ at, leg: null }));
  patch(store, 'areas', {
    sketch: { purpose: 'area', replaces: id, corners, crosshair: null, isDone: false },
  });
}

/** Adds the next corner, unless it repeats the last one. After a finished measurement, starts a new one. */
export function setCorner(store: AppStore, { at, leg }: SketchCorner): void {
  const corner: SketchCorner = { at: roundCorner(at), leg };
  patchSketch(store, ({ corners, isDone }) => {
    const last = corners.at(-1);
    if (isDone) return { corners: [corner], crosshair: null, isDone: false };
    return last !== undefined && isSameCorner(last.at, corner.at) ? {} : { corners: [...corners, corner] };
  });
}

export function moveCorner(store: AppStore, index: number, { at, leg }: SketchCorner): void {
  const corner: SketchCorner = { at: roundCorner(at), leg };
  patchSketch(store, ({ corners }) => ({ corners: corners.map((one, i) => (i === index ? corner : one)) }));
}

/** Inserts a corner on the edge that begins at `after`. */
export function insertCorner(store: AppStore, after: number, { at, leg }: SketchCorner): void {
  const corner: SketchCorner = { at: roundCorner(at), leg };
  patchSketch(store, ({ corners }) => ({ corners: corners.toSpliced(after + 1, 0, corner) }));
}

/** @returns the removed corner, or `null` if there is none */
export function takeBackCorner(store: AppStore): SketchCorner | null {
  const last = store.getState().areas.sketch?.corners.at(-1) ?? null;
  patchSketch(store, ({ corners }) => ({ corners: corners.slice(0, -1), isDone: false }));
  return last;
}

export function moveCrosshair(store: AppStore, crosshair: Corner): void {
  patchSketch(store, () => ({ crosshair }));
}

/** Whether the crosshair is absent or on the last corner: then there is no new corner to add. */
export function standsOnLast({ corners, crosshair }: Sketch): boolean {
  const last = corners.at(-1);
  return crosshair === null || (last !== undefined && isSameCorner(last.at, roundCorner(crosshair)));
}

/** Returns the area within the corners. */
export function shapeOfSketch({ corners }: Sketch): Result<AreaShape, RingFault> {
  const ring = checkRing(corners.map(({ at }) => at));
  return ring.ok ? ok(orientShape([[ring.value]])) : failed(ring.failure);
}

/** Ends the measurement; its line stays visible. */
export function finishMeasure(store: AppStore): void {
  patchSketch(store, () => ({ isDone: true, crosshair: null }));
}

export function endSketch(store: AppStore): void {
  patch(store, 'areas', { sketch: null });
}

function patchSketch(store: AppStore, change: (sketch: Sketch) => Partial<Sketch>): void {
  const { sketch } = store.getState().areas;
  if (sketch !== null) patch(store, 'areas', { sketch: { ...sketch, ...change(sketch) } });
}
