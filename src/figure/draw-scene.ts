/** From any scene to its picture in one step: what is visible of the atlas, its marks, the figure. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Translate } from '../i18n/translate.ts';
import { buildDrawing } from '../layers/build-drawing.ts';
import type { Size } from '../lib/mercator.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import type { Scene } from '../scene/scene.ts';
import { selectVisible } from '../scene/visible.ts';
import { buildFigure, type FigureInput } from './build-figure.ts';
import type { OwnerOf } from './pen.ts';

export interface SceneInput {
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
  /** Where something is to stand over it, px: names keep off. */
  readonly over?: readonly ScreenBox[];
  readonly idPrefix?: string;
  /** Given for a picture that is to be taken apart again. */
  readonly ownerOf?: OwnerOf;
  /** Whether it is printed across a page. Default false. */
  readonly isForPaper?: boolean;
}

type Seen = Pick<SceneInput, 'atlas' | 'scene' | 'tokens' | 't' | 'lit'>;

/** What a scene shows, and the marks of it. */
export function drawVisible({
  atlas,
  scene,
  tokens,
  t,
  lit = [],
}: Seen): Pick<FigureInput, 'atlas' | 'drawing'> {
  return drawReduced({ atlas: selectVisible(atlas, scene), scene, tokens, t, lit });
}

/** @param atlas reduced to the scene: of several languages the same */
export function drawReduced({
  atlas,
  scene,
  tokens,
  t,
  lit = [],
}: Seen): Pick<FigureInput, 'atlas' | 'drawing'> {
  return { atlas, drawing: buildDrawing({ atlas, scene, tokens, t, hover: null, lit }) };
}

export function drawScene(input: SceneInput): SvgNode {
  const { scene, tokens, t, size, names = true, over = [], idPrefix, ownerOf, isForPaper = false } = input;
  return buildFigure({
    ...drawVisible(input),
    scene,
    tokens,
    t,
    ...size,
    names,
    over,
    furniture: null,
    isForPaper,
    ...(idPrefix === undefined ? {} : { idPrefix }),
    ...(ownerOf === undefined ? {} : { ownerOf }),
  });
}
