import { PAGE_MAP } from '../../embedding/page-view.ts';
import { publicScene } from '../../embedding/public-scene.ts';
import type { Size } from '../../lib/mercator.ts';
import { cameraForSize } from '../../scene/camera-for-size.ts';
import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import type { Scene } from '../../scene/scene.ts';
import { formatQuery, formatScene } from '../../scene/url.ts';

/**
 * The map as it is, as a page for other sites shows it: the same ground in the size of its map, and nothing that is a planner's. Theme and language are chosen for themselves.
 * @param stage size of the map; `null` where it has none @param hasCrossings whether they are asked for
 */
export function queryOfMap(scene: Scene, size: Size | null, hasCrossings: boolean): string {
  const { theme, language } = DEFAULT_SCENE;
  const camera = size === null ? scene.camera : cameraForSize(scene.camera, size, PAGE_MAP);
  const shown = { ...publicScene(scene, hasCrossings), camera, theme, language };
  return formatQuery(formatScene(shown, { always: ['camera'] }));
}
