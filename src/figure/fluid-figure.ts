/**
 * Draws a scene for a page without script. The figure keeps the proportions of its scene, fills the
 * container's width, and names keep their size. One figure serves all themes.
 */
import { THEME_IDS, TOKENS } from '../../styles/tokens/index.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Size } from '../lib/mercator.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { cameraForSize } from '../scene/camera-for-size.ts';
import type { Scene } from '../scene/scene.ts';
import { drawReduced } from './draw-scene.ts';
import { type DrawnStep, drawStepsIn, type SteppedMap } from './draw-steps.ts';
import { type Fineness, makeFrame } from './frame.ts';
import type { NamePlacements } from './lettering.ts';
import { mergeThemes, type OwnVariables } from './themed-tree.ts';

const FLUID_FIGURE_CLASS = 'fluid-figure';

/**
 * Minimum container width of each step and the width it is drawn for, px. Names are placed for the narrowest
 * box.
 */
export const FLUID_STEPS = [
  { fromPx: 0, drawnForPx: 340 },
  { fromPx: 560, drawnForPx: 560 },
] as const;
/** Maximum width of a map in the pages' CSS, px. */
const BROADEST_PX = 992;

/** Class of one step's elements. */
export function fluidStepClass(index: number): string {
  return `fluid-step-${index}`;
}

/** Width at which outlines are traced, px, and their tolerance: coarse, to keep pages small. */
export const OUTLINE_WIDTH_PX = 480;
const FINENESS: Fineness = { tolerancePx: 0.93, leastPx: 2.5 };

export interface FluidFigureInput {
  readonly scene: Scene;
  /** Map size for which the scene's camera was chosen, CSS px. */
  readonly size: Size;
  readonly lit: readonly FeatureId[];
  /** Content that depends on the language. */
  readonly spoken: readonly FigureSpeech[];
  /** Keeps ids unique if a page has several figures. */
  readonly idPrefix: string;
  /** CSS variables of the page; new ones are added. */
  readonly variables: OwnVariables;
}

export interface FigureSpeech {
  readonly language: InterfaceLanguage;
  readonly t: Translate;
  /** Text alternative of the figure. */
  readonly label: string;
  /** Size of an element over the upper end corner, px; `null` for none. */
  readonly corner: Size | null;
  /** The drawing in the first theme, with names in this language. */
  readonly drawn: ReturnType<typeof drawReduced>;
}

/** Draws one figure per language, in order; lines and areas are drawn once. */
export function drawFluidFigures(input: FluidFigureInput): readonly SvgNode[] {
  const { scene, size, lit, spoken, idPrefix, variables } = input;
  const frameOf = (width: number, fineness?: Fineness) => {
    const box = { width, height: (width * size.height) / size.width };
    const frame = makeFrame(cameraForSize(scene.camera, size, box), scene.projection, box, fineness);
    return { frame, window: { x: 0, y: 0, ...box } };
  };
  // Shared by the themes, so that each line is traced once.
  const outlines = frameOf(OUTLINE_WIDTH_PX, FINENESS);
  const steps = FLUID_STEPS.map(({ drawnForPx }, index): DrawnStep => {
    const { frame, window } = frameOf(drawnForPx);
    const to = FLUID_STEPS[index + 1]?.fromPx ?? BROADEST_PX;
    const widest = to / drawnForPx;
    return { frame, window, zoom: frame.camera.zoom, className: fluidStepClass(index), widest };
  });
  const placements = spoken.map((): NamePlacements => new Map());
  const byTheme = THEME_IDS.map((theme) => {
    const tokens = TOKENS[theme];
    const maps = spoken.map(({ language, t, drawn, corner: size }, at): SteppedMap => {
      // For other languages only the names are drawn, which add no colours.
      const isNew = at === 0 && theme !== THEME_IDS[0];
      const own = isNew
        ? drawReduced({ atlas: drawn.atlas, scene: { ...scene, theme, language }, tokens, t, lit })
        : drawn;
      const side = LOCALES[language].dir === 'rtl' ? 'left' : 'right';
      const corner = size === null ? null : ({ size, side } as const);
      return { ...own, tokens, language, corner, placements: placements[at] ?? new Map() };
    });
    return { tokens, trees: drawStepsIn({ outlines, steps, idPrefix }, maps) };
  });
  return spoken.map(({ language, label }, at) => {
    const attributes = {
      class: FLUID_FIGURE_CLASS,
      role: 'img',
      'aria-label': label,
      lang: LOCALES[language].tag,
    };
    const trees = byTheme.map(({ tokens, trees: of }) => ({ tokens, node: svg('svg', attributes, of[at]) }));
    return mergeThemes(trees, 'map-', variables).node;
  });
}

/** CSS for proportions and steps; the container must be a width query container. */
export function fluidFigureCss(): string {
  return `.${FLUID_FIGURE_CLASS} { display: block; width: 100%; height: 100%; }\n${fluidStepsCss('', 'inline')}`;
}

/**
 * @param within selector of the elements with steps, ending in a space
 * @param display value for the visible step
 */
export function fluidStepsCss(within: string, display: string): string {
  const selector = (index: number) => `${within}.${fluidStepClass(index)}`;
  const steps = FLUID_STEPS.map(({ fromPx }, index) => {
    if (index === 0) return '';
    return `@container map (min-width: ${fromPx}px) { ${selector(index - 1)} { display: none; } ${selector(index)} { display: ${display}; } }\n`;
  });
  const hidden = FLUID_STEPS.slice(1).map((_, index) => `${selector(index + 1)} { display: none; }\n`);
  return `${hidden.join('')}${steps.join('')}`;
}
