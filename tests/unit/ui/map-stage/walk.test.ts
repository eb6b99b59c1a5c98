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

describe('startOfWalk', () => {
  const atlas = makeAtlas();

  it('returns the open feature, in view or not', () => {
    expect(startOfWalk(viewOf(21.9, 43.3), atlas, 'node:nis')).toBe('node:nis');
    expect(startOfWalk(viewOf(-80, 10), atlas, 'node:nis')).toBe('node:nis');
  });

  it('returns null when nothing is drawn and the open feature has no place', () => {
    expect(startOfWalk(viewOf(21.9, 43.3), atlas, 'market:arms')).toBeNull();
    expect(startOfWalk(viewOf(21.9, 43.3), atlas, null)).toBeNull();
  });
});
