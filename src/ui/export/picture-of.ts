import type { Picture } from '../../exporters/picture.ts';
import { type SvgNode, toSvgString } from '../../lib/svg-node.ts';
import { withSvgText } from '../../lib/svg-text.ts';
import { CARRIED_KEYWORD, type CarriedScene, formatCarried } from '../../scene/carried-scene.ts';

/** A drawing ready for a file of any format, with the view that it is of. */
export function pictureOf(node: SvgNode, scene: CarriedScene): Picture {
  const carried = { keyword: CARRIED_KEYWORD, text: formatCarried(scene) };
  return {
    svg: toSvgString(withSvgText(node, carried.keyword, carried.text), { standalone: true }),
    width: Number(node.attributes.width),
    height: Number(node.attributes.height),
    carried,
  };
}
