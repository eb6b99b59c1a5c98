import { describe, expect, it } from 'vitest';
import { roundCamera } from '../../../src/scene/camera.ts';

const camera = { lng: 20.123456789, lat: 43.987654321, zoom: 5.23456, bearing: 0.04, pitch: 0 };

describe('roundCamera', () => {
  it('keeps five decimals at a high zoom and fewer at a low zoom', () => {
    expect(roundCamera({ ...camera, zoom: 14 })).toMatchObject({ lng: 20.12346, lat: 43.98765 });
    expect(roundCamera(camera)).toMatchObject({ lng: 20.123, lat: 43.988, zoom: 5.23, bearing: 0 });
  });
  it('shifts the centre by less than one pixel up to zoom 12', () => {
    for (let zoom = 0; zoom <= 12; zoom += 0.5) {
      const shift = Math.abs(roundCamera({ ...camera, zoom }).lng - camera.lng);
      expect((shift / 360) * 512 * 2 ** zoom).toBeLessThan(zoom <= 17 ? 1 : 2);
    }
  });
  it('limits values to their ranges and keeps a rounded camera', () => {
    const once = roundCamera({ lng: 180, lat: -90, zoom: 30, bearing: -180, pitch: 61 });
    expect(once).toEqual({ lng: -180, lat: -85, zoom: 12, bearing: -180, pitch: 60 });
    expect(roundCamera(once)).toEqual(once);
  });
  it('returns zero instead of negative zero', () => {
    expect(Object.is(roundCamera({ ...camera, lng: -0.0001, zoom: 1 }).lng, 0)).toBe(true);
  });
});
