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

/** How far a reader goes in from the picture, and how far out. */
export const ZOOM_IN = 2.5;
export const ZOOM_OUT = 0.5;
/** A px of the grid is one of the screen at this zoom from the picture. */
const GRID_IN = 2;
/** What can be seen, in pictures. */
const AROUND = 1.5;

export interface LiveInput extends PageView {
  /** The whole atlas. */
  readonly atlas: Atlas;
  /** CSS px of the picture. */
  readonly size: Size;
  /** Of each theme, in the first language. */
  readonly drawings: readonly Drawing[];
  readonly spoken: readonly (FigureSpeech & { readonly say: EmbeddingTranslate; readonly title: string })[];
}

/** Names and words of one language, before its fonts are known. */
export interface LiveSpeech {
  readonly names: readonly string[];
  readonly told: readonly (LiveTold | null)[];
  readonly words: LiveWords;
  /** Letters of the names by face: `Noto Serif italic`. */
  readonly letters: Readonly<Record<string, string>>;
}

export interface View {
  readonly frames: readonly { readonly from: number; readonly frame: Frame; readonly inner: Size | null }[];
  /** Steps of zoom at which marks may stand, as the picture counts them. */
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
  // As the picture has them, what lies around it, and closer: signs keep their distance on the screen.
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

/** Of the whole world, all of which a globe may show. */
const GLOBE_GRID_ZOOM = 3.2;

/** Numbers of things in the order in which they are first asked for. */
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
  /** The steps at which a mark stands, by its place in the drawing. */
  readonly visible: ReadonlyMap<Mark, number>;
}
