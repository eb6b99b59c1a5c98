import { describe, expect, it } from 'vitest';
import type { ScreenView } from '../../../../src/layers/screen-view.ts';
import { projectToScreen } from '../../../../src/lib/mercator.ts';
import { startOfWalk } from '../../../../src/ui/map-stage/walk.ts';
import { makeAtlas } from '../../builders.ts';

const size = { width: 800, height: 600 };
const viewOf = (lng: number, lat: number): ScreenView => ({
  size,
  zoom: 7,
  project: projectToScreen({ lng, lat, zoom: 7, bearing: 0, pitch: 0 }, size),
  drawing: [],
});

describe('where the walk over the map begins', () => {
  const atlas = makeAtlas();

  it('is what is open, in view or not: who returns to the map goes on from there', () => {
    expect(startOfWalk(viewOf(21.9, 43.3), atlas, 'node:nis')).toBe('node:nis');
    expect(startOfWalk(viewOf(-80, 10), atlas, 'node:nis')).toBe('node:nis');
  });

  it('is nothing where nothing is drawn and what is open has no place', () => {
    expect(startOfWalk(viewOf(21.9, 43.3), atlas, 'market:arms')).toBeNull();
    expect(startOfWalk(viewOf(21.9, 43.3), atlas, null)).toBeNull();
  });
});
