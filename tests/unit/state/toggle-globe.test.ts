import { describe, expect, it } from 'vitest';
import { metresPerPx } from '../../../src/lib/mercator.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { toggleGlobe } from '../../../src/state/commands/set-appearance.ts';
import { patch } from '../../../src/state/patch.ts';
import { createAppStore } from '../../../src/state/store.ts';

const SIZE = { width: 900, height: 500 };

function storeAt(zoom: number) {
  const camera = { ...DEFAULT_SCENE.camera, zoom };
  const store = createAppStore({ scene: { ...DEFAULT_SCENE, camera } });
  patch(store, 'session', { mapSize: SIZE, cameraRequest: null });
  return store;
}

describe('toggleGlobe', () => {
  it('shows the whole globe, around the same place', () => {
    const store = storeAt(4.5);
    toggleGlobe(store);
    const { scene, session } = store.getState();
    expect(scene.projection).toBe('globe');
    const request = session.cameraRequest;
    if (request?.kind !== 'camera') throw new Error('the map is not moved');
    const { lng, lat, zoom } = request.camera;
    expect([lng, lat]).toEqual([scene.camera.lng, scene.camera.lat]);
    const diameterPx = (2 * 6_378_137) / metresPerPx(lat, zoom);
    expect(diameterPx).toBeGreaterThan(SIZE.height / 2);
    expect(diameterPx).toBeLessThan(SIZE.height);
  });

  it('moves no map that shows the whole globe already, and none that becomes flat', () => {
    const store = storeAt(0.5);
    toggleGlobe(store);
    expect(store.getState().session.cameraRequest).toBeNull();
    toggleGlobe(store);
    expect(store.getState().scene.projection).toBe('mercator');
    expect(store.getState().session.cameraRequest).toBeNull();
  });
});
