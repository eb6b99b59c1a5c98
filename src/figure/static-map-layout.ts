/**
 * Layout of the static map. Its drawing covers the region's bounds; the CSS gives it the largest fitting box,
 * like `fitBounds` on the live map. Shared by the build, which writes the SVG, and the browser, which moves
 * it to another camera.
 */

import { type MapCamera, project, projectToScreen, type Size } from '../lib/mercator.ts';
import { HOME_BOUNDS, HOME_PADDING_PX } from '../scene/defaults.ts';

export const STATIC_MAP_FRAME_CLASS = 'static-map-frame';
export const STATIC_MAP_CLASS = 'static-map-drawing';

/** Width to height of the bounds in Web Mercator. */
export const STATIC_MAP_RATIO = ratioOfBounds();

export interface StaticMapStep {
  /** Minimum box width for this step, px. */
  readonly fromPx: number;
  /** Design width of its sizes, px. */
  readonly drawnForPx: number;
}

/**
 * From phones to large screens. Names are placed for the narrowest box of a step and only move apart in wider
 * ones.
 */
export const STATIC_MAP_STEPS: readonly StaticMapStep[] = [
  { fromPx: 0, drawnForPx: 340 },
  { fromPx: 440, drawnForPx: 520 },
  { fromPx: 620, drawnForPx: 700 },
  { fromPx: 860, drawnForPx: 960 },
];

export function stepClass(index: number): string {
  return `static-map-step-${index}`;
}

/** CSS for sizes and visible steps, without colours. */
export function staticMapCss(): string {
  const free = (unit: 'cqw' | 'cqh') => `100${unit} - ${2 * HOME_PADDING_PX}px`;
  const ratio = STATIC_MAP_RATIO.toFixed(6);
  const hide = (index: number) => `.${stepClass(index)} { display: none; }`;
  const show = (index: number) => `.${stepClass(index)} { display: inline; }`;
  const steps = STATIC_MAP_STEPS.map(({ fromPx }, index) => {
    if (index === 0) return '';
    const minWidth = Math.ceil(fromPx + 2 * HOME_PADDING_PX);
    const minHeight = Math.ceil(fromPx / STATIC_MAP_RATIO + 2 * HOME_PADDING_PX);
    return `@container static-map (min-width: ${minWidth}px) and (min-height: ${minHeight}px) {
  .${STATIC_MAP_CLASS}:not([data-step]) ${hide(index - 1)}
  .${STATIC_MAP_CLASS}:not([data-step]) ${show(index)}
}`;
  });
  return `.${STATIC_MAP_FRAME_CLASS} {
  position: absolute;
  inset: 0;
  overflow: hidden;
  container: static-map / size;
  user-select: none;
  pointer-events: none;
}
.${STATIC_MAP_CLASS} {
  --box: min(${free('cqw')}, (${free('cqh')}) * ${ratio});
  position: absolute;
  inset-block-start: calc((100cqh - var(--box) / ${ratio}) / 2);
  inset-inline-start: calc((100cqw - var(--box)) / 2);
  width: var(--box);
  height: calc(var(--box) / ${ratio});
}
${STATIC_MAP_STEPS.slice(1)
  .map((_, index) => hide(index + 1))
  .join('\n')}
${steps.filter((rule) => rule !== '').join('\n')}
${STATIC_MAP_STEPS.map(
  (_, index) => `.${STATIC_MAP_CLASS}[data-step]:not([data-step="${index}"]) ${hide(index)}
.${STATIC_MAP_CLASS}[data-step="${index}"] ${show(index)}`,
).join('\n')}
`;
}

/**
 * Moves the static map to another camera: that of a link, or after the container was resized. Uses the CSS
 * object model, which CSP allows.
 */
export function placeStaticMap(frame: Element, camera: MapCamera, size: Size): void {
  const drawing = frame.querySelector<SVGElement>(`.${STATIC_MAP_CLASS}`);
  if (drawing === null) return;
  const { left, top, width, height } = boxOnScreen(camera, size);
  drawing.style.left = `${left}px`;
  drawing.style.top = `${top}px`;
  drawing.style.width = `${width}px`;
  drawing.style.height = `${height}px`;
  drawing.dataset['step'] = String(stepAt(width));
}

/** Returns the box of the region's bounds in a view, px. Bearing and pitch are ignored. */
export function boxOnScreen(
  camera: MapCamera,
  size: Size,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const [west, south, east, north] = HOME_BOUNDS;
  const toScreen = projectToScreen({ ...camera, bearing: 0, pitch: 0 }, size);
  const [left, top] = toScreen([west, north]);
  const [right, bottom] = toScreen([east, south]);
  return { left, top, width: right - left, height: bottom - top };
}

/** Returns the step for a box width. */
export function stepAt(boxWidthPx: number): number {
  return Math.max(
    0,
    STATIC_MAP_STEPS.findLastIndex(({ fromPx }) => boxWidthPx >= fromPx),
  );
}

function ratioOfBounds(): number {
  const [west, south, east, north] = HOME_BOUNDS;
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  return (right - left) / (bottom - top);
}
