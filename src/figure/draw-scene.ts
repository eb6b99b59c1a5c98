/** Draws the figure of any scene in one step: filters the atlas, builds marks, builds the figure. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Translate } from '../i18n/translate.ts';
import { buildDrawing } from '../layers/build-drawing.ts';
import type { LegendEntry } from '../layers/legend.ts';
import { selectShortLegend } from '../layers/select-legend.ts';
import type { Size } from '../lib/mercator.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import { rightSideOf } from '../scene/comparison.ts';
import type { Scene } from '../scene/scene.ts';
import { selectVisible } from '../scene/visible.ts';
import { buildFigure, type FigureInput } from './build-figure.ts';
import { sightOf } from './frame.ts';
import type { OwnerOf } from './pen.ts';
import { sidesOf } from './sides.ts';

export interface SceneInput {
  /** Unfiltered; the scene's filters are applied here. */
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly tokens: Tokens;
  readonly t: Translate;
  readonly size: Size;
  readonly lit?: readonly FeatureId[];
  /** Whether places are labelled. Default true. */
  readonly names?: boolean;
  /** Boxes over the map that names must avoid, px. */
  readonly over?: readonly ScreenBox[];
  readonly idPrefix?: string;
  /** Set if the figure is split into separate shapes. */
  readonly ownerOf?: OwnerOf;
  /** Whether the figure is drawn for print. Default false. */
  readonly isForPaper?: boolean;
}

type Seen = Pick<SceneInput, 'atlas' | 'scene' | 'tokens' | 't' | 'lit'>;

/** Returns the filtered atlas and drawing of a scene, and those of the right side of a comparison. */
export function drawVisible({
  atlas,
  scene,
  tokens,
  t,
  lit = [],
}: Seen): Pick<FigureInput, 'atlas' | 'drawing' | 'right'> {
  const drawn = drawReduced({ atlas: selectVisible(atlas, scene), scene, tokens, t, lit });
  const right = rightSideOf(scene);
  if (right === null) return drawn;
  return {
    ...drawn,
    right: drawReduced({ atlas: selectVisible(atlas, right), scene: right, tokens, t, lit }),
  };
}

/** @param atlas filtered by the scene; independent of language */
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

/** Returns the legend of a slide or a small picture, of both sides of a comparison. */
export function shortLegendOf({
  atlas,
  scene: whole,
  tokens,
  t,
  size: room,
}: Omit<Seen, 'lit'> & Pick<SceneInput, 'size'>): readonly LegendEntry[] {
  const views = sidesOf(whole, room).map(({ scene, size }) => {
    const context = { atlas: selectVisible(atlas, scene), scene, tokens, t, hover: null };
    return [context, sightOf(scene, size)] as const;
  });
  return selectShortLegend(...views);
}
