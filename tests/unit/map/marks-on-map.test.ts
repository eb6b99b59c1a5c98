import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, Tile } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { MarksOnMap } from '../../../src/map/marks-on-map.ts';
import { makeLabel } from '../figure/made-drawing.ts';

/** A map that keeps what its sources are given, and is prepared when it is told so. */
function makeMap() {
  const given: string[] = [];
  const prepared = { now: true };
  const asked = { frames: 0 };
  /** Ends the tiles that sources were asked for. */
  const ends: (() => void)[] = [];
  const sources = new Map<string, object>();
  const sourceOf = (name: string) => ({
    setData: ({ features }: FeatureCollection) => {
      given.push(`${name}: ${features.map(({ properties }) => properties?.['text']).join(', ')}`);
      prepared.now = false;
    },
    loadTile: () => new Promise<void>((end) => ends.push(end)),
  });
  const map = {
    getSource: (name: string) => {
      if (!sources.has(name)) sources.set(name, sourceOf(name));
      return sources.get(name);
    },
    isSourceLoaded: () => prepared.now,
    setFeatureState: () => undefined,
    removeFeatureState: () => undefined,
    triggerRepaint: () => {
      asked.frames += 1;
    },
  } as unknown as MapLibreMap;
  return { given, prepared, asked, ends, map };
}

describe('the marks of the live map', () => {
  const show = (marks: MarksOnMap, text: string, fades = false) =>
    marks.update([makeLabel(text)], 5, () => false, fades);

  it('are given at once to a source that holds nothing yet', () => {
    const { given, prepared, map } = makeMap();
    prepared.now = false;
    show(new MarksOnMap(map), 'Niš');
    expect(given).toContain('marks-labels: Niš');
  });
  it('wait while their source is being prepared; then only the last ones are given', () => {
    const { given, prepared, map } = makeMap();
    const marks = new MarksOnMap(map);
    show(marks, 'Niš');
    given.length = 0;
    expect([show(marks, 'Vidin'), show(marks, 'Ruse')]).toEqual([true, true]);
    marks.giveWaiting();
    expect([given, marks.isWaiting]).toEqual([[], true]);
    prepared.now = true;
    marks.giveWaiting();
    expect([given, marks.isWaiting]).toEqual([['marks-labels: Ruse'], false]);
  });
  it('wait for the end of a frame, though all is prepared: with the frame MapLibre may begin anew, for images that have come', () => {
    const { given, prepared, asked, map } = makeMap();
    const marks = new MarksOnMap(map);
    show(marks, 'Niš');
    prepared.now = true;
    given.length = 0;
    expect([show(marks, 'Vidin'), marks.isWaiting, asked.frames > 0, given]).toEqual([true, true, true, []]);
    prepared.now = false;
    marks.giveWaiting();
    expect(given).toEqual([]);
    prepared.now = true;
    marks.giveWaiting();
    expect(given).toEqual(['marks-labels: Vidin']);
  });
  it('wait for every tile that was asked for, also when MapLibre calls the source loaded: a tile may be asked for twice', async () => {
    const { given, prepared, ends, map } = makeMap();
    const marks = new MarksOnMap(map);
    show(marks, 'Niš');
    given.length = 0;
    const source = map.getSource<GeoJSONSource>('marks-labels');
    const tile = {} as Tile;
    const asked = [source?.loadTile(tile), source?.loadTile(tile)];
    prepared.now = true;
    show(marks, 'Vidin');
    marks.giveWaiting();
    ends[0]?.();
    await asked[0];
    marks.giveWaiting();
    expect(given).toEqual([]);
    ends[1]?.();
    await asked[1];
    marks.giveWaiting();
    expect(given).toEqual(['marks-labels: Vidin']);
  });
  it('are not ready to fade before they were given', () => {
    const { prepared, map } = makeMap();
    const marks = new MarksOnMap(map);
    show(marks, 'Niš');
    show(marks, 'Vidin', true);
    prepared.now = true;
    expect(marks.isReady).toBe(false);
    marks.giveWaiting();
    prepared.now = true;
    expect(marks.isReady).toBe(true);
  });
});
