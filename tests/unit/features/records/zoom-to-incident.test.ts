import { describe, expect, it } from 'vitest';
import { startPlanning } from '../../../../src/features/records/state/begin-planning.ts';
import type { IncidentSet } from '../../../../src/features/records/state/incidents.ts';
import { showIncidents } from '../../../../src/features/records/state/zoom-to-incident.ts';
import { patch } from '../../../../src/state/patch.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeTable } from '../../analysis/incidents/make-incidents.ts';

const SIZE = { width: 1000, height: 800 };

/** @returns where the map goes for records at these positions, from a view of the whole region */
function wentTo(positions: readonly (readonly [lng: number, lat: number])[]) {
  const store = createAppStore();
  startPlanning(store);
  const table = {
    ...makeTable(positions.map(() => ({}))),
    lng: Int32Array.from(positions, ([lng]) => lng * 1e7),
    lat: Int32Array.from(positions, ([, lat]) => lat * 1e7),
  };
  patch(store, 'incidents', { sets: [{ key: 1, taken: { table } } as unknown as IncidentSet] });
  patch(store, 'session', { mapSize: SIZE });
  const { camera } = store.getState().scene;
  patch(store, 'scene', { camera: { ...camera, lng: 21, lat: 43.5, zoom: 5.5, bearing: 0, pitch: 0 } });
  showIncidents(store, 1);
  const request = store.getState().session.cameraRequest;
  return request?.kind === 'bounds' ? request.bounds : null;
}

const around = (lng: number, lat: number, spread: number, count = 200) =>
  Array.from({ length: count }, (_, at) => {
    const turn = (at / count) * 2 * Math.PI;
    return [lng + spread * Math.cos(turn), lat + spread * Math.sin(turn)] as const;
  });

describe('showIncidents', () => {
  it('stays where the records fill a good part of the view', () => {
    expect(wentTo(around(21, 43.5, 3))).toBeNull();
  });

  it('goes to records that are specks in the view', () => {
    const [west, south, east, north] = wentTo(around(26.3, 41.7, 0.2)) ?? [];
    expect(west).toBeCloseTo(26.1, 1);
    expect(south).toBeCloseTo(41.5, 1);
    expect(east).toBeCloseTo(26.5, 1);
    expect(north).toBeCloseTo(41.9, 1);
  });

  it('goes to records outside the view, and leaves out a few far from the others', () => {
    const [west = 0, , east = 0] = wentTo([...around(2, 48, 0.5), [120, 10]]) ?? [];
    expect(west).toBeGreaterThan(1.4);
    expect(east).toBeLessThan(2.6);
  });

  it('does nothing for records without a position', () => {
    expect(wentTo([])).toBeNull();
  });
});
