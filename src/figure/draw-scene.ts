/** From any scene to its picture in one step: what is visible of the atlas, its marks, the figure. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Translate } from '../i18n/translate.ts';
import { buildDrawing } from '../layers/build-drawing.ts';
import type { Size } from '../lib/mercator.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import type { Scene } from '../scene/scene.ts';
import { selectVisible } from '../scene/visible.ts';
import { buildFigure } from './build-figure.ts';
import type { OwnerOf } from './pen.ts';

export interface ScenePicture {
  /** The whole atlas: what the scene hides is taken away here. */
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly tokens: Tokens;
  readonly t: Translate;
  /** CSS px. */
  readonly size: Size;
  readonly lit?: readonly FeatureId[];
  /** Whether places are named. Default true. */
  readonly names?: boolean;
  readonly idPrefix?: string;
  /** Given for a picture that is to be taken apart again. */
  readonly ownerOf?: OwnerOf;
}

export function drawScene(input: ScenePicture): SvgNode {
  const { scene, tokens, t, size, lit = [], names = true, idPrefix, ownerOf } = input;
  const atlas = selectVisible(input.atlas, scene);
  const drawing = buildDrawing({ atlas, scene, tokens, t, hover: null, lit });
  return buildFigure({
    atlas,
    scene,
    drawing,
    tokens,
    t,
    ...size,
    names,
    furniture: null,
    ...(idPrefix === undefined ? {} : { idPrefix }),
    ...(ownerOf === undefined ? {} : { ownerOf }),
  });
}
