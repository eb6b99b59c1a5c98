import fc from 'fast-check';
import type { FeatureCollection, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { ScreenBox } from '../../../src/lib/screen-box.ts';
import { ROOM_IMAGE_PX, squaresOf, TakenRoom } from '../../../src/map/taken-room.ts';

describe('squaresOf', () => {
  const length = fc.double({ min: 2, max: 400, noNaN: true });
  it('covers the whole box and nothing beside it', () => {
    fc.assert(
      fc.property(length, length, (width, height) => {
        const box: ScreenBox = [10, 20, 10 + width, 20 + height];
        const squares = squaresOf(box);
        const holds = (x: number, y: number) =>
          squares.some(
            ({ at, sidePx }) =>
              Math.abs(x - at[0]) <= sidePx / 2 + 1e-6 && Math.abs(y - at[1]) <= sidePx / 2 + 1e-6,
          );
        for (const across of [0, 0.2, 0.5, 0.77, 1])
          for (const down of [0, 0.3, 0.5, 0.9, 1])
            expect(holds(10 + across * width, 20 + down * height)).toBe(true);
        for (const { at, sidePx } of squares) {
          expect(at[0] - sidePx / 2).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(at[0] + sidePx / 2).toBeLessThanOrEqual(10 + width + 1e-6);
          expect(at[1] - sidePx / 2).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(at[1] + sidePx / 2).toBeLessThanOrEqual(20 + height + 1e-6);
        }
      }),
    );
  });
});

describe('TakenRoom', () => {
  function makeMap() {
    const given: FeatureCollection<Point>[] = [];
    const camera = { lng: 0 };
    const map = {
      getSource: () => ({ setData: (data: FeatureCollection<Point>) => given.push(data) }),
      getCenter: () => ({ toArray: () => [camera.lng, 44] }),
      // The screen position of the map centre; callouts may cover part of the view.
      project: () => ({ x: 500, y: 300 }),
    } as unknown as MapLibreMap;
    return { map, given, camera };
  }

  it('updates the source only when boxes or camera have moved', () => {
    const { map, given, camera } = makeMap();
    const room = new TakenRoom(map);
    expect(room.update()).toBe(false);
    room.set([[0, 0, 40, 40]]);
    expect([room.update(), room.update()]).toEqual([true, false]);
    expect(given[0]?.features.map(({ geometry }) => geometry.coordinates)).toEqual([[0, 44]]);
    camera.lng = 5;
    expect([room.update(), room.update()]).toEqual([true, false]);
    room.set([]);
    expect(room.update()).toBe(true);
    expect(given.at(-1)?.features).toEqual([]);
  });
  it('anchors boxes at the view centre, so they also work beside the globe', () => {
    const { map, given } = makeMap();
    const room = new TakenRoom(map);
    room.set([
      [960, 0, 1000, 40],
      [0, 290, 20, 310],
    ]);
    room.update();
    expect(given[0]?.features.map(({ geometry }) => geometry.coordinates)).toEqual([
      [0, 44],
      [0, 44],
    ]);
    const taken = given[0]?.features.map(({ properties }) => {
      const { times, offset } = properties as { times: number; offset: [number, number] };
      const [across, down] = [500 + offset[0] * times, 300 + offset[1] * times];
      return { middle: [across, down], sidePx: times * ROOM_IMAGE_PX };
    });
    expect(taken).toEqual([
      { middle: [980, 20], sidePx: 40 },
      { middle: [10, 300], sidePx: 20 },
    ]);
  });
  it('updates the source again after forget', () => {
    const { map } = makeMap();
    const room = new TakenRoom(map);
    room.set([[0, 0, 40, 40]]);
    room.update();
    room.forget();
    expect(room.update()).toBe(true);
  });
});
