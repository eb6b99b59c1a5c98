import { describe, expect, it } from 'vitest';
import type { Corner } from '../../../../src/domain/area.ts';
import type { Sketch } from '../../../../src/features/areas/state/areas.ts';
import { addArea } from '../../../../src/features/areas/state/edit-areas.ts';
import {
  beginSketch,
  canBeChanged,
  changeCorners,
  endSketch,
  finishMeasure,
  insertCorner,
  moveCorner,
  moveCrosshair,
  setCorner,
  shapeOfSketch,
  standsOnLast,
  takeBackCorner,
} from '../../../../src/features/areas/state/sketch.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { box } from '../../analysis/area/made-areas.ts';

const A: Corner = [20, 44];
const B: Corner = [21, 44];
const C: Corner = [21, 45];

function sketchOf(store: AppStore): Sketch {
  const { sketch } = store.getState().areas;
  if (sketch === null) throw new Error('nothing is being drawn');
  return sketch;
}

function drawing(purpose: Sketch['purpose'], ...corners: readonly Corner[]): AppStore {
  const store = createAppStore();
  beginSketch(store, purpose);
  for (const at of corners) setCorner(store, { at, leg: null });
  return store;
}

const cornersOf = (store: AppStore) => sketchOf(store).corners.map(({ at }) => at);

describe('sketch commands', () => {
  it('adds each corner once and moves, inserts and removes corners', () => {
    const store = drawing('area', A, B, B, C);
    expect(cornersOf(store)).toEqual([A, B, C]);
    moveCorner(store, 1, { at: [22, 44], leg: null });
    insertCorner(store, 2, { at: [20, 45], leg: null });
    expect(cornersOf(store)).toEqual([A, [22, 44], C, [20, 45]]);
    expect(takeBackCorner(store)?.at).toEqual([20, 45]);
    expect(cornersOf(store)).toEqual([A, [22, 44], C]);
    endSketch(store);
    expect(takeBackCorner(store)).toBeNull();
  });

  it('returns an area from three corners and a failure from two', () => {
    expect(shapeOfSketch(sketchOf(drawing('area', A, B)))).toMatchObject({
      failure: { kind: 'few-corners' },
    });
    expect(shapeOfSketch(sketchOf(drawing('area', A, C, B)))).toEqual({
      ok: true,
      value: [[[A, B, C, A].map((corner) => corner)]],
    });
  });

  it('detects whether the crosshair is on the last corner', () => {
    const store = drawing('area', A);
    expect(standsOnLast(sketchOf(store))).toBe(true);
    moveCrosshair(store, [20.000_000_01, 44]);
    expect(standsOnLast(sketchOf(store))).toBe(true);
    moveCrosshair(store, B);
    expect(standsOnLast(sketchOf(store))).toBe(false);
  });

  it('starts a new measurement after a finished one', () => {
    const store = drawing('measure', A, B);
    finishMeasure(store);
    expect(sketchOf(store).isDone).toBe(true);
    setCorner(store, { at: C, leg: null });
    expect(sketchOf(store)).toMatchObject({ isDone: false, corners: [{ at: C }] });
  });

  it('edits the corners of a saved area with one ring only', () => {
    const store = createAppStore();
    const id = addArea(store, 'Box', box(20, 44, 21, 45));
    changeCorners(store, id);
    expect(cornersOf(store)).toHaveLength(4);
    expect(sketchOf(store).replaces).toBe(id);
    expect(canBeChanged([...box(0, 0, 1, 1), ...box(2, 2, 3, 3)])).toBe(false);
  });
});
