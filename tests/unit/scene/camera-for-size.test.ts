import { describe, expect, it } from 'vitest';
import { cameraForSize } from '../../../src/scene/camera-for-size.ts';

const camera = { lng: 21, lat: 43, zoom: 5, bearing: 30, pitch: 0 };

describe('a camera for another size', () => {
  it('shows at least the ground of the screen, around the same centre', () => {
    const onPaper = cameraForSize(camera, { width: 1800, height: 640 }, { width: 900, height: 640 });
    expect(onPaper).toEqual({ ...camera, zoom: 4 });
  });

  it('comes closer for a small screen, so that names do not stand in emptiness', () => {
    const onPaper = cameraForSize(camera, { width: 450, height: 320 }, { width: 900, height: 640 });
    expect(onPaper.zoom).toBe(6);
  });

  it('keeps within the zooms of the map', () => {
    const onPaper = cameraForSize(
      { ...camera, zoom: 12 },
      { width: 320, height: 320 },
      { width: 900, height: 640 },
    );
    expect(onPaper.zoom).toBe(12);
  });
});
