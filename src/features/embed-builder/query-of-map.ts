import { PAGE_MAP } from '../../embeds/page-view.ts';
import { publicScene } from '../../embeds/public-scene.ts';
import type { Size } from '../../lib/mercator.ts';
import { cameraForSize } from '../../scene/camera-for-size.ts';
import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import type { Scene } from '../../scene/scene.ts';
import { formatQuery, formatScene } from '../../scene/url.ts';

/**
 * Query of the current map for an embed: the same area at the page's map size, without user data. Theme and
 * language are separate options.
 * @param stage map size; `null` if none
 * @param hasCrossings whether to show crossings
 */
export function queryOfMap(scene: Scene, size: Size | null, hasCrossings: boolean): string {
  const { theme, language } = DEFAULT_SCENE;
  const camera = size === null ? scene.camera : cameraForSize(scene.camera, size, PAGE_MAP);
  const shown = { ...publicScene(scene, hasCrossings), camera, theme, language };
  return formatQuery(formatScene(shown, { always: ['camera'] }));
}
