import type { Atlas } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { type FigureSpeech, FLUID_STEPS } from '../../figure/fluid-figure.ts';
import { type Frame, makeFrame } from '../../figure/frame.ts';
import type { Drawing, Mark } from '../../layers/drawing.ts';
import { ZOOM_STEP, zoomStepOf } from '../../layers/visible-marks.ts';
import { project, type Size, unproject } from '../../lib/mercator.ts';
import { cameraForSize } from '../../scene/camera-for-size.ts';
import type { EmbeddingTranslate } from '../embedding-words.ts';
import type { PageView } from '../page-view.ts';
import type { LiveImage, LiveMap, LiveTold, LiveWords } from './live-map.ts';
import { CLOSER } from './live-marks.ts';
import type { Palettes } from './themed-values.ts';

/** Zoom range in and out from the static map. */
export const ZOOM_IN = 2.5;
export const ZOOM_OUT = 0.5;
/** Zoom above the static map at which a grid px is a screen px. */
const GRID_IN = 2;
/** Visible area, in sizes of the static map. */
const AROUND = 1.5;

export interface LiveInput extends PageView {
  /** The whole atlas. */
  readonly atlas: Atlas;
  /** CSS px of the static map. */
  readonly size: Size;
  /** For each theme, in the first language. */
  readonly drawings: readonly Drawing[];
  readonly spoken: readonly (FigureSpeech & { readonly say: EmbeddingTranslate; readonly title: string })[];
}

/** Names and words of one language, before its fonts are known. */
export interface LiveSpeech {
  readonly names: readonly string[];
  readonly told: readonly (LiveTold | null)[];
  readonly words: LiveWords;
  /** Characters of the names by face: `Noto Serif italic`. */
  readonly letters: Readonly<Record<string, string>>;
}

export interface View {
  readonly frames: readonly { readonly from: number; readonly frame: Frame; readonly inner: Size | null }[];
  /** Zoom steps at which marks may be visible, as in the static map. */
  readonly steps: readonly number[];
  readonly grid: LiveMap['grid'];
  readonly cut: Size | null;
  readonly bounds: LiveMap['bounds'];
}

export function makeView({ scene, size }: LiveInput): View {
  const { camera, projection } = scene;
  const widths = FLUID_STEPS.map(({ drawnForPx }) => drawnForPx);
  const frameOf = (width: number, more: number, times: number) => {
    const box = { width, height: (width * size.height) / size.width };
    const at = cameraForSize(camera, size, box);
    const scale = 2 ** more * times;
    const whole = { width: box.width * scale, height: box.height * scale };
    return makeFrame({ ...at, zoom: at.zoom + more }, projection, whole);
  };
  const zoomAt = (width: number) => camera.zoom + Math.log2(width / size.width);
  const widest = widths.at(-1) ?? size.width;
  const last = zoomAt(widest) + ZOOM_IN;
  const first = zoomStepOf(zoomAt(widths[0] ?? size.width) - ZOOM_OUT);
  const steps = Array.from(
    { length: Math.floor((last - first) / ZOOM_STEP) + 1 },
    (_, at) => first + at * ZOOM_STEP,
  );
  const isGlobe = projection === 'globe';
  const around = isGlobe ? 1 : AROUND;
  // The static map, the area around it, and closer: signs keep their distance on the screen.
  const frames = [
    ...widths.flatMap((width) => {
      const from = width === widths[0] ? -1 : zoomStepOf(zoomAt(width) - 0.25);
      const frame = frameOf(width, 0, 1);
      const beyond = { from, frame: frameOf(width, 0, around), inner: { width, height: frame.height } };
      return [{ from, frame, inner: null }, ...(isGlobe ? [] : [beyond])];
    }),
    {
      from: zoomStepOf(zoomAt(widest) + CLOSER - 0.25),
      frame: frameOf(widest, CLOSER, around),
      inner: null,
    },
  ];
  const gridZoom = camera.zoom + GRID_IN;
  if (isGlobe)
    return { frames, steps, grid: { zoom: GLOBE_GRID_ZOOM, corner: [0, 0] }, cut: null, bounds: null };
  const [x, y] = project([camera.lng, camera.lat], gridZoom);
  const [halfX, halfY] = [size.width, size.height].map((px) => (px / 2) * AROUND * 2 ** GRID_IN) as [
    number,
    number,
  ];
  const corner = [Math.floor(x - halfX), Math.floor(y - halfY)] as const;
  const [west, north] = unproject([x - halfX, y - halfY], gridZoom);
  const [east, south] = unproject([x + halfX, y + halfY], gridZoom);
  return {
    frames,
    steps,
    grid: { zoom: gridZoom, corner },
    cut: { width: Math.ceil(2 * halfX), height: Math.ceil(2 * halfY) },
    bounds: [west, south, east, north],
  };
}

/** For the whole world, which a globe may show. */
const GLOBE_GRID_ZOOM = 3.2;

/** Numbers things in order of first use. */
export class Numbers<T> {
  readonly #numbers = new Map<T, number>();

  of(thing: T): number {
    const known = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, known);
    return known;
  }

  get all(): readonly T[] {
    return [...this.#numbers.keys()];
  }
}

export interface Means {
  readonly view: View;
  readonly palettes: Palettes;
  readonly features: Numbers<FeatureId>;
  readonly images: Map<string, LiveImage>;
  /** Bits of the steps at which a mark is visible. */
  readonly visible: ReadonlyMap<Mark, number>;
}
