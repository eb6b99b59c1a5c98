/**
 * The picture of a scene for a page without script: it has the shape of the size that its camera was chosen for, fills the width of its place, and names keep their size. One
 * picture serves all themes.
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

/** Widths from which a step shows, and that it is drawn for, px. Names are placed for the narrowest box of a step. */
export const FLUID_STEPS = [
  { fromPx: 0, drawnForPx: 340 },
  { fromPx: 560, drawnForPx: 560 },
] as const;
/** The style sheet of pages lets no map be broader, px. */
const BROADEST_PX = 992;

/** Of what shows in one step alone. */
export function fluidStepClass(index: number): string {
  return `fluid-step-${index}`;
}

/** Width at which outlines are traced, px, and how finely: a page is read, and its bytes are waited for. */
export const OUTLINE_WIDTH_PX = 480;
const FINENESS: Fineness = { tolerancePx: 0.93, leastPx: 2.5 };

export interface FluidFigureInput {
  readonly scene: Scene;
  /** CSS px of the map for which the camera of the scene was chosen. */
  readonly size: Size;
  readonly lit: readonly FeatureId[];
  /** What differs from language to language. */
  readonly spoken: readonly FigureSpeech[];
  /** Sets apart the ids of several figures in one page. */
  readonly idPrefix: string;
  /** Of the style sheet that the page has; added to. */
  readonly variables: OwnVariables;
}

export interface FigureSpeech {
  readonly language: InterfaceLanguage;
  readonly t: Translate;
  /** What it shows, in words. */
  readonly label: string;
  /** What stands over the upper corner where lines of the language end, px; `null` for nothing. */
  readonly corner: Size | null;
  /** What is drawn in the first theme, with names in the language. */
  readonly drawn: ReturnType<typeof drawReduced>;
}

/** One for each language, in their order. Lines and areas are drawn once for all. */
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
      // Of every other language the names alone are drawn, which have no colour of their own.
      const isNew = at === 0 && theme !== THEME_IDS[0];
      const own = isNew
        ? drawReduced({ atlas: drawn.atlas, scene: { ...scene, theme, language }, tokens, t, lit })
        : drawn;
      const side = LOCALES[language].dir === 'rtl' ? 'left' : 'right';
      const corner = size === null ? null : ({ size, side } as const);
      return { ...own, tokens, language, corner, placements: placements[at] ?? new Map() };
    });
    return { tokens, trees: drawStepsIn({ outlines, steps, idPrefix, isWaitedFor: true }, maps) };
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

/** Proportions and steps; the place is a container by its width. Colours are the page's. */
export function fluidFigureCss(): string {
  return `.${FLUID_FIGURE_CLASS} { display: block; width: 100%; height: 100%; }\n${fluidStepsCss('', 'inline')}`;
}

/** @param within selector of what holds what has steps, with a blank at its end @param display of what shows */
export function fluidStepsCss(within: string, display: string): string {
  const selector = (index: number) => `${within}.${fluidStepClass(index)}`;
  const steps = FLUID_STEPS.map(({ fromPx }, index) => {
    if (index === 0) return '';
    return `@container map (min-width: ${fromPx}px) { ${selector(index - 1)} { display: none; } ${selector(index)} { display: ${display}; } }\n`;
  });
  const hidden = FLUID_STEPS.slice(1).map((_, index) => `${selector(index + 1)} { display: none; }\n`);
  return `${hidden.join('')}${steps.join('')}`;
}
