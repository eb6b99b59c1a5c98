import { describe, expect, it } from 'vitest';
import { cameraForSize } from '../../../src/scene/camera-for-size.ts';

const camera = { lng: 21, lat: 43, zoom: 5, bearing: 30, pitch: 0 };

describe('cameraForSize', () => {
  it('keeps the centre and zooms out for a narrower target', () => {
    const onPaper = cameraForSize(camera, { width: 1800, height: 640 }, { width: 900, height: 640 });
    expect(onPaper).toEqual({ ...camera, zoom: 4 });
  });

  it('zooms in when the target is larger than the screen', () => {
    const onPaper = cameraForSize(camera, { width: 450, height: 320 }, { width: 900, height: 640 });
    expect(onPaper.zoom).toBe(6);
  });

  it('limits the zoom to the maximum of the map', () => {
    const onPaper = cameraForSize(
      { ...camera, zoom: 12 },
      { width: 320, height: 320 },
      { width: 900, height: 640 },
    );
    expect(onPaper.zoom).toBe(12);
  });
});
