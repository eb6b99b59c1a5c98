import { describe, expect, it } from 'vitest';
import { cameraOnPaper } from '../../../../src/ui/export/paper-camera.ts';

const camera = { lng: 21, lat: 43, zoom: 5, bearing: 30, pitch: 0 };

describe('camera on paper', () => {
  it('shows at least the ground of the screen, around the same centre', () => {
    const onPaper = cameraOnPaper(camera, { width: 1800, height: 640 }, { width: 900, height: 640 });
    expect(onPaper).toEqual({ ...camera, zoom: 4 });
  });

  it('comes closer for a small screen, so that names do not stand in emptiness', () => {
    const onPaper = cameraOnPaper(camera, { width: 450, height: 320 }, { width: 900, height: 640 });
    expect(onPaper.zoom).toBe(6);
  });

  it('keeps within the zooms of the map', () => {
    const onPaper = cameraOnPaper(
      { ...camera, zoom: 12 },
      { width: 320, height: 320 },
      { width: 900, height: 640 },
    );
    expect(onPaper.zoom).toBe(12);
  });
});
