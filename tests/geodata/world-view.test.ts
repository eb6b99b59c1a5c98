/** The view of the links to other continents, with the places of this edition. */
import { expect, it } from 'vitest';
import { projectToScreen } from '../../src/lib/mercator.ts';
import { roundCamera } from '../../src/scene/camera.ts';
import { showWorld } from '../../src/state/commands/set-appearance.ts';
import { resolveCameraRequest } from '../../src/state/resolve-camera-request.ts';
import { createAppStore } from '../../src/state/store.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();

it.each([
  { width: 733, height: 673 },
  { width: 390, height: 333 },
])('shows both ends of every link on a map of $width × $height', (size) => {
  const store = createAppStore({ data: { status: 'ready', atlas } });
  showWorld(store);
  const { scene, session } = store.getState();
  expect(scene.projection).toBe('mercator');
  expect(scene.layers).toContain('world-links');
  if (session.cameraRequest === null) throw new Error('the map is not moved');
  // As the map reports it, within the limits of its zoom.
  const camera = roundCamera(resolveCameraRequest(session.cameraRequest, scene.camera, size));
  const project = projectToScreen(camera, size);
  const linked = atlas.places.features.filter(({ properties }) => properties.link !== undefined);
  expect(linked.length).toBeGreaterThan(8);
  for (const { properties, geometry } of linked) {
    const [x, y] = project(geometry?.coordinates ?? []);
    expect([x > 0 && x < size.width, y > 0 && y < size.height], properties.id).toEqual([true, true]);
  }
});
