import { describe, expect, it } from 'vitest';
import { projectToScreen, unprojectFromScreen } from '../../../../src/lib/mercator.ts';
import { panBy, pinch } from '../../../../src/ui/map-stage/camera-steps.ts';

const camera = { lng: 21, lat: 43, zoom: 5, bearing: 20, pitch: 0 };
const size = { width: 800, height: 600 };

describe('pinch and panBy', () => {
  it('keeps the ground under the fingers and scales it with their spread', () => {
    const [from, to] = [[200, 150] as const, [320, 260] as const];
    const ground = unprojectFromScreen(camera, size)([...from]);
    const after = pinch(camera, size, { from, to, scale: 2 });
    expect(after.zoom).toBe(6);
    const [x, y] = projectToScreen(after, size)(ground);
    expect(x).toBeCloseTo(to[0], 3);
    expect(y).toBeCloseTo(to[1], 3);
  });

  it('equals a drag when the fingers keep their distance', () => {
    const after = pinch(camera, size, { from: [100, 100], to: [140, 90], scale: 1 });
    const dragged = panBy(camera, size, 40, -10);
    expect(after.lng).toBeCloseTo(dragged.lng, 6);
    expect(after.lat).toBeCloseTo(dragged.lat, 6);
  });

  it('limits the zoom to the range of the map', () => {
    const spread = { from: [400, 300], to: [400, 300], scale: 100_000 } as const;
    expect(pinch(camera, size, spread).zoom).toBe(12);
  });
});
