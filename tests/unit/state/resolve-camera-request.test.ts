import { describe, expect, it } from 'vitest';
import { projectToScreen } from '../../../src/lib/mercator.ts';
import { MAX_ZOOM } from '../../../src/scene/camera.ts';
import { resolveCameraRequest } from '../../../src/state/resolve-camera-request.ts';

const camera = { lng: 21, lat: 43, zoom: 5, bearing: 20, pitch: 30 };
const size = { width: 800, height: 600 };
const bounds = [19, 42, 23, 46] as const;

describe('where a request of the camera leads', () => {
  it('is the camera that is asked for, or the one that stands with a step made', () => {
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

  it('shows bounds whole, with the free edge that was asked for, north up', () => {
    const { to, top, bottom } = edges(size, 60);
    expect([to.bearing, to.pitch]).toEqual([0, 0]);
    expect(top).toBeCloseTo(60, 3);
    expect(bottom).toBeCloseTo(size.height - 60, 3);
  });

  it('keeps less free where the map is small, so that there is room for the bounds', () => {
    const small = { width: 120, height: 90 };
    const { top, bottom } = edges(small, 60);
    expect(top).toBeCloseTo(15, 3);
    expect(bottom).toBeCloseTo(75, 3);
  });

  it('comes no closer than it may', () => {
    const to = resolveCameraRequest(
      { kind: 'bounds', bounds, paddingPx: 0, maxZoom: 4, animate: false },
      camera,
      size,
    );
    expect(to.zoom).toBe(4);
  });
});
