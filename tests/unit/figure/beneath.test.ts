import { describe, expect, it } from 'vitest';
import type { BasemapLabel } from '../../../src/domain/atlas.ts';
import { deriveBeneathLive, lineUnder } from '../../../src/figure/beneath.ts';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { projectToScreen } from '../../../src/lib/mercator.ts';
import { holdsPoint } from '../../../src/lib/screen-box.ts';
import { EVERY_LAYER, makeContext, makeFullAtlas } from '../layers/made-context.ts';

const size = { width: 900, height: 700 };
const camera = { lng: 21, lat: 42.5, zoom: 5.6, bearing: 0, pitch: 0 };

/** The label of one of the ten jurisdictions, at the middle of the view. */
const makeTenth = (iso2: string): BasemapLabel => ({
  id: iso2,
  kind: 'country',
  name: `Name of ${iso2}`,
  names: {},
  iso2,
  position: [21, 42.5],
  rank: 1,
  minZoom: 0,
  sources: ['GEONAMES'],
});

function beneath(scene: Parameters<typeof makeContext>[0], labels: readonly BasemapLabel[] = []) {
  const full = makeFullAtlas();
  const atlas = { ...full, basemap: { ...full.basemap, labels: [...labels] } };
  const context = makeContext({ ...EVERY_LAYER, camera, projection: 'mercator', ...scene }, atlas);
  const drawing = buildDrawing(context);
  return deriveBeneathLive({ size, drawing }, context.scene, context);
}

describe('deriveBeneathLive', () => {
  it('returns a name box at the point of each jurisdiction, even where boxes overlap', () => {
    const point = projectToScreen(camera, size)([21, 42.5]);
    const [x = 0, y = 0] = point ?? [];
    const labels = ['AL', 'RS'].map((iso2): BasemapLabel => makeTenth(iso2));
    const over = beneath({ layers: [] }, labels).names.filter((box) => holdsPoint(box, [x, y]));
    expect(over.length).toBeGreaterThanOrEqual(2);
  });
  it('returns fewer route line points when one leg is selected', () => {
    const whole = [0, 0, size.width, size.height] as const;
    const all = lineUnder(whole, beneath({ selection: null }));
    const one = lineUnder(whole, beneath({ selection: 'leg:sofia-nis' }));
    expect(one).toBeGreaterThan(20);
    expect(all).toBeGreaterThan(one);
  });
});
