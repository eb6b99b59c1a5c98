import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, Tile } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { MarksOnMap } from '../../../src/map/marks-on-map.ts';
import { makeLabel } from '../figure/made-drawing.ts';

/** A map that records the data of its sources; the test sets whether they are loaded. */
function makeMap() {
  const given: string[] = [];
  const prepared = { now: true };
  const asked = { frames: 0 };
  /** Resolve the tiles that were requested from sources. */
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

describe('MarksOnMap', () => {
  const show = (marks: MarksOnMap, text: string, fades = false) =>
    marks.update([makeLabel(text)], 5, () => false, fades);

  it('gives marks at once to an empty source', () => {
    const { given, prepared, map } = makeMap();
    prepared.now = false;
    show(new MarksOnMap(map, () => false), 'Niš');
    expect(given).toContain('marks-labels: Niš');
  });
  it('waits while the source loads and then gives only the last marks', () => {
    const { given, prepared, map } = makeMap();
    const marks = new MarksOnMap(map, () => false);
    show(marks, 'Niš');
    given.length = 0;
    expect([show(marks, 'Vidin'), show(marks, 'Ruse')]).toEqual([true, true]);
    marks.giveWaiting();
    expect([given, marks.isWaiting]).toEqual([[], true]);
    prepared.now = true;
    marks.giveWaiting();
    expect([given, marks.isWaiting]).toEqual([['marks-labels: Ruse'], false]);
  });
  it('waits for the end of a frame even when all sources are loaded', () => {
    // MapLibre may load tiles again within the frame, for images that have arrived.
    const { given, prepared, asked, map } = makeMap();
    const marks = new MarksOnMap(map, () => false);
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
  it('waits for every requested tile even when the source counts as loaded', async () => {
    // MapLibre may request a tile twice and report the source as loaded after the first answer.
    const { given, prepared, ends, map } = makeMap();
    const marks = new MarksOnMap(map, () => false);
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
  it('is not ready to fade until its marks were given', () => {
    const { prepared, map } = makeMap();
    const marks = new MarksOnMap(map, () => false);
    show(marks, 'Niš');
    show(marks, 'Vidin', true);
    prepared.now = true;
    expect(marks.isReady).toBe(false);
    marks.giveWaiting();
    prepared.now = true;
    expect(marks.isReady).toBe(true);
  });
});
