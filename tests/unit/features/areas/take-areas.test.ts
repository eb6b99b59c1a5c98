import { describe, expect, it } from 'vitest';
import { combineShapes } from '../../../../src/analysis/area/combine.ts';
import { AREAS } from '../../../../src/features/areas/state/edit-areas.ts';
import { takeAreas } from '../../../../src/features/areas/state/take-areas.ts';
import { readAreaFile } from '../../../../src/importers/areas/read-area-file.ts';
import { failed, ok } from '../../../../src/lib/result.ts';
import { undo } from '../../../../src/state/history.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { openIncidentSession } from '../../../../src/workers/incident-session.ts';
import { box } from '../../analysis/area/made-areas.ts';
import { openWorkerHere } from '../../state/open-worker-here.ts';

const WEST = box(20, 44, 21, 45);
const EAST = box(20.5, 44, 21.5, 45);
const CROSSED = [
  [20, 44],
  [21, 45],
  [21, 44],
  [20, 45],
  [20, 44],
];

const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates });
const merged = { type: 'MultiPolygon', coordinates: [WEST[0], EAST[0]] };

function take(geometries: readonly object[], open = openWorkerHere) {
  const features = geometries.map((geometry) => ({ type: 'Feature', properties: null, geometry }));
  const read = readAreaFile(JSON.stringify({ type: 'FeatureCollection', features }));
  if (!read.ok) throw new Error(read.failure.kind);
  const store = createAppStore();
  const taken = takeAreas(store, read.value, (number) => `Area ${number}`, open);
  return { store, taken };
}

describe('takeAreas', () => {
  it('adds the polygons of a file as one undo step, without a worker', async () => {
    const { store, taken } = take([polygon(WEST[0]), polygon(EAST[0])], () => {
      throw new Error('a worker was opened');
    });
    expect(await taken).toEqual(ok(2));
    expect(store.getState().areas.list).toMatchObject([
      { name: 'Area 1', shape: WEST },
      { name: 'Area 2', shape: EAST },
    ]);
    undo(store, AREAS);
    expect(store.getState().areas.list).toEqual([]);
  });

  it('merges the overlapping polygons of one area in one worker for the whole file', async () => {
    let opened = 0;
    const { store, taken } = take([merged, merged], () => {
      opened += 1;
      return openWorkerHere();
    });
    expect(await taken).toEqual(ok(2));
    const [first, second] = store.getState().areas.list;
    expect(first?.shape).toEqual(combineShapes('union', WEST, EAST));
    expect(second?.shape).toEqual(first?.shape);
    expect(opened).toBe(1);
  });

  it('adds nothing if one area is invalid, and names it with the reason', async () => {
    const { store, taken } = take([merged, polygon([CROSSED])]);
    expect(await taken).toMatchObject(failed({ name: 'Area 2', fault: { kind: 'crossing' } }));
    expect(store.getState().areas.list).toEqual([]);
  });

  it('returns a fault if the worker does not start', async () => {
    const { taken } = take([merged], () =>
      openIncidentSession(() => {
        throw new Error('no workers here');
      }),
    );
    expect(await taken).toEqual(failed({ name: 'Area 1', fault: { kind: 'failed' } }));
  });
});
