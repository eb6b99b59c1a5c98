/**
 * Builds the static map: the default scene as SVG, prerendered into `index.html`. It shows before scripts
 * run, remains without script, and is replaced by the live map without a jump.
 *
 * It fits any window by CSS alone. The live map fits the region's bounds into its container (`fitBounds` with
 * padding), so the box gets the largest size with the bounds' Web Mercator proportions. Lines use a
 * coordinate system stretched to that box, with non-scaling strokes. Symbols and names are positioned by
 * percentages and keep their size. Ground outside the bounds overflows the box.
 *
 * Content that depends on zoom (visible names, halo width) is drawn in steps, selected by container queries.
 * All steps share outlines.
 *
 * One SVG serves all themes: values that differ between themes become CSS variables.
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
 * Drawn ground on each side of the box, in box sizes. A tall phone shows over half the bounds' height above
 * and below; a very wide window as much at the sides.
 */
const OVERFLOW = 1;
const ID_PREFIX = 'first-';

export interface StaticMapInput {
  /** Filtered by the default scene. */
  readonly atlas: Atlas;
  readonly scene: Scene;
  /** The default scene's drawing in each theme. */
  readonly themes: readonly { readonly tokens: Tokens; readonly drawing: Drawing }[];
  readonly t: Translate;
}

export interface StaticMap {
  readonly node: SvgNode;
  /** CSS variables in addition to the tokens: name, and value by theme. */
  readonly variables: ThemedTree['variables'];
}

/**
 * Builds the static map.
 * @throws Error if themes differ in more than attribute values
 */
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
      'aria-label': t('app.subtitle'),
      lang: LOCALES[scene.language].tag,
      overflow: 'visible',
    },
    drawSteps(
      { outlines, steps, idPrefix: ID_PREFIX },
      { atlas, drawing, tokens, language: scene.language, lettering: 'live' },
    ),
  );
}

/** Frame for tracing the outlines of all steps. */
function outlineFrame() {
  const { frame, window } = frameOf(OUTLINE_WIDTH_PX);
  const { x, y, width, height } = window;
  // Most windows show much of the area around the box; outer parts are rarely visible.
  const [besideX, besideY] = [width / 4, height / 3];
  const fineness: Fineness = {
    tolerancePx: 0.4,
    leastPx: 1.5,
    focus: { box: [x - besideX, y - besideY, x + width + besideX, y + height + besideY], outside: 3 },
  };
  return { frame: makeFrame(frame.camera, 'mercator', frame, fineness), window };
}

/** Returns a frame three boxes wide and high around the box, and the box's position in it, px. */
function frameOf(boxWidthPx: number) {
  const window = { width: boxWidthPx, height: boxWidthPx / STATIC_MAP_RATIO };
  const camera: MapCamera = fitBounds(HOME_BOUNDS, window);
  const sides = 1 + 2 * OVERFLOW;
  return {
    frame: makeFrame(camera, 'mercator', { width: sides * window.width, height: sides * window.height }),
    window: { x: OVERFLOW * window.width, y: OVERFLOW * window.height, ...window },
  };
}
