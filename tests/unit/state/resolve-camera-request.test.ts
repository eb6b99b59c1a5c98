import { describe, expect, it } from 'vitest';
import { projectToScreen } from '../../../src/lib/mercator.ts';
import { MAX_ZOOM } from '../../../src/scene/camera.ts';
import { resolveCameraRequest } from '../../../src/state/resolve-camera-request.ts';

const camera = { lng: 21, lat: 43, zoom: 5, bearing: 20, pitch: 30 };
const size = { width: 800, height: 600 };
const bounds = [19, 42, 23, 46] as const;

describe('resolveCameraRequest', () => {
  it('returns the requested camera or applies a step to the current one', () => {
    const asked = { lng: 10, lat: 50, zoom: 3, bearing: 0, pitch: 0 };
    expect(resolveCameraRequest({ kind: 'camera', camera: asked, animate: true }, camera, size)).toEqual(
      asked,
    );
    expect(resolveCameraRequest({ kind: 'zoom-by', levels: 1 }, camera, size)).toEqual({
      ...camera,
      zoom: 6,
    });
    expect(resolveCameraRequest({ kind: 'zoom-by', levels: 20 }, camera, size).zoom).toBe(MAX_ZOOM);
    expect(resolveCameraRequest({ kind: 'reset-north' }, camera, size)).toEqual({
      ...camera,
      bearing: 0,
      pitch: 0,
    });
  });

  const edges = (within: typeof size, paddingPx: number) => {
    const to = resolveCameraRequest(
      { kind: 'bounds', bounds, paddingPx, maxZoom: 14, animate: false },
      camera,
      within,
    );
    const place = projectToScreen(to, within);
    return { to, top: place([19, 46])[1], bottom: place([19, 42])[1] };
  };

  it('fits bounds with the requested padding and north up', () => {
    const { to, top, bottom } = edges(size, 60);
    expect([to.bearing, to.pitch]).toEqual([0, 0]);
    expect(top).toBeCloseTo(60, 3);
    expect(bottom).toBeCloseTo(size.height - 60, 3);
  });

  it('reduces the padding on a small map', () => {
    const small = { width: 120, height: 90 };
    const { top, bottom } = edges(small, 60);
    expect(top).toBeCloseTo(15, 3);
    expect(bottom).toBeCloseTo(75, 3);
  });

  it('limits the zoom to the maximum of the request', () => {
    const to = resolveCameraRequest(
      { kind: 'bounds', bounds, paddingPx: 0, maxZoom: 4, animate: false },
      camera,
      size,
    );
    expect(to.zoom).toBe(4);
  });
});
