import type { Picture } from '../../exporters/picture.ts';
import { type SvgNode, toSvgString } from '../../lib/svg-node.ts';
import { withSvgText } from '../../lib/svg-text.ts';
import { CARRIED_KEYWORD, type CarriedScene, formatCarried } from '../../scene/carried-scene.ts';

/** Combines a drawing with its view for any file format. */
export function pictureOf(node: SvgNode, scene: CarriedScene): Picture {
  const carried = { keyword: CARRIED_KEYWORD, text: formatCarried(scene) };
  return {
    svg: toSvgString(withSvgText(node, carried.keyword, carried.text), { standalone: true }),
    width: Number(node.attributes.width),
    height: Number(node.attributes.height),
    carried,
  };
}
