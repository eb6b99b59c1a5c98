/**
 * The first picture of the page: the default scene as SVG, prerendered into `index.html`, so that the map is on screen before
 * any script runs, and stays there for readers without script. The live map then takes its place without a jump.
 *
 * How it fits any window without script: the live map fits the region's bounds into its place (`fitBounds` with a padding). That
 * is what "as large as possible, centred, proportions kept" means, so CSS can do it: the picture's box has the proportions of
 * the bounds in Web Mercator and the largest size that fits. Lines are drawn in a coordinate system that is stretched to that
 * box, with strokes that do not scale; symbols and names stand on percentages of it, and keep their size. What lies around the
 * bounds is drawn too and simply overflows the box.
 *
 * What depends on the zoom (which names have room, how broad the coast's halo is) is drawn in steps; container queries
 * show the one for the size of the box. Outlines are shared by all steps and written once.
 *
 * One picture serves all themes: it is drawn in each, and wherever the drawings differ the value becomes a CSS variable.
 */

import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Drawing } from '../layers/drawing.ts';
import { fitBounds, type MapCamera } from '../lib/mercator.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { HOME_BOUNDS } from '../scene/defaults.ts';
import type { Scene } from '../scene/scene.ts';
import { type DrawnStep, drawSteps } from './draw-steps.ts';
import { type Fineness, makeFrame } from './frame.ts';
import { STATIC_MAP_CLASS, STATIC_MAP_RATIO, STATIC_MAP_STEPS, stepClass } from './static-map-layout.ts';
import { mergeThemes, type ThemedTree, type ThemeTrees } from './themed-tree.ts';

/** Width at which outlines are traced: about one px of a large screen. */
const OUTLINE_WIDTH_PX = 900;
/**
 * The drawn ground in boxes to each side of the box. A tall phone shows the bounds between bands more than half as high as they are;
 * a very wide window between bands as wide.
 */
const OVERFLOW = 1;
const ID_PREFIX = 'first-';

export interface StaticMapInput {
  /** Reduced to the default scene. */
  readonly atlas: Atlas;
  readonly scene: Scene;
  /** The default scene's drawing in each theme. */
  readonly themes: readonly { readonly tokens: Tokens; readonly drawing: Drawing }[];
  readonly t: Translate;
}

export interface StaticMap {
  readonly node: SvgNode;
  /** Variables beyond those of the tokens that the picture needs: name, and value by theme. */
  readonly variables: ThemedTree['variables'];
}

/** Draws the picture. @throws Error when two themes differ in more than values: they must draw the same things. */
export function buildStaticMap(input: StaticMapInput): StaticMap {
  const outlines = outlineFrame();
  const trees: ThemeTrees = input.themes.map(({ tokens, drawing }) => ({
    tokens,
    node: drawIn(input, outlines, tokens, drawing),
  }));
  return mergeThemes(trees, 'static-map-');
}

function drawIn(
  { atlas, scene, t }: StaticMapInput,
  outlines: ReturnType<typeof outlineFrame>,
  tokens: Tokens,
  drawing: Drawing,
): SvgNode {
  const steps = STATIC_MAP_STEPS.map(
    ({ fromPx, drawnForPx }, index): DrawnStep => ({
      ...frameOf(Math.max(fromPx, STATIC_MAP_STEPS[0]?.drawnForPx ?? 0)),
      zoom: frameOf(drawnForPx).frame.camera.zoom,
      className: stepClass(index),
    }),
  );
  return svg(
    'svg',
    {
      class: STATIC_MAP_CLASS,
      role: 'img',
      'aria-label': t('figure.title'),
      lang: LOCALES[scene.language].tag,
      overflow: 'visible',
    },
    drawSteps(
      { outlines, steps, idPrefix: ID_PREFIX },
      { atlas, drawing, tokens, language: scene.language, lettering: 'live' },
    ),
  );
}

/** The frame that the outlines of all steps are traced in. */
function outlineFrame() {
  const { frame, window } = frameOf(OUTLINE_WIDTH_PX);
  const { x, y, width, height } = window;
  // Most windows show a good part of what lies around the box; the rest is there for the odd ones.
  const [besideX, besideY] = [width / 4, height / 3];
  const fineness: Fineness = {
    tolerancePx: 0.4,
    leastPx: 1.5,
    focus: { box: [x - besideX, y - besideY, x + width + besideX, y + height + besideY], outside: 3 },
  };
  return { frame: makeFrame(frame.camera, 'mercator', frame, fineness), window };
}

/** A frame whose middle is the box of a width, with as much again to every side; and where the box lies in it, px. */
function frameOf(boxWidthPx: number) {
  const window = { width: boxWidthPx, height: boxWidthPx / STATIC_MAP_RATIO };
  const camera: MapCamera = fitBounds(HOME_BOUNDS, window);
  const sides = 1 + 2 * OVERFLOW;
  return {
    frame: makeFrame(camera, 'mercator', { width: sides * window.width, height: sides * window.height }),
    window: { x: OVERFLOW * window.width, y: OVERFLOW * window.height, ...window },
  };
}
