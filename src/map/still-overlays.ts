/**
 * Overlays over the canvas of a map that stands still, for machines that draw WebGL by the processor: there a frame of the map holds the page for most of a second, and a
 * overlay shows what has changed without one. Names and all else that the map draws above its points are laid over the overlays again, as it drew them last.
 */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';

/** The map as its last frame shows it. */
export interface StillView {
  /** Column by column, from the mercator square to clip space. */
  readonly matrix: ArrayLike<number>;
  /** Device px. */
  readonly width: number;
  readonly height: number;
}

export type OverlayPlace = 'under-names' | 'over-names';

/** One of them. */
export interface StillOverlay {
  readonly canvas: HTMLCanvasElement;
  /** `null` while the map moves and where it is no plane: then nothing may be on the overlay. */
  readonly view: StillView | null;
  /** To be told when what took several steps is on the overlay. */
  readonly onShown: () => void;
  readonly remove: () => void;
}

/** MapLibre's name of the plane among its ways of projecting. */
export const PLANE = 'mercator';

export class StillOverlays {
  readonly #map: MapLibreMap;
  readonly #gl: WebGL2RenderingContext;
  readonly #onShown: () => void;
  readonly #stack = document.createElement('div');
  readonly #names = document.createElement('canvas');
  #view: StillView | null = null;
  /** What was drawn up to the points, and in the end, of one frame: four bytes a px, line by line from below. */
  #ground = new Uint32Array(0);
  #whole = new Uint32Array(0);
  readonly #keepNames = () => this.#drawNames();
  #isFollowing = false;
  readonly #settle = () => {
    if (this.#view === null && !this.#isFollowing) this.#map.triggerRepaint();
  };

  /** @param onShown what took several steps is on its overlay */
  constructor(map: MapLibreMap, gl: WebGL2RenderingContext, onShown: () => void) {
    this.#map = map;
    this.#gl = gl;
    this.#onShown = onShown;
    this.#stack.className = 'still-overlays';
    this.#stack.ariaHidden = 'true';
    this.#names.className = 'still-names';
    this.#names.hidden = true;
    this.#stack.append(this.#names);
    map.getCanvasContainer().append(this.#stack);
    map.on('render', this.#keepNames);
    // The last frame of a movement may still be one of a moving map.
    map.on('moveend', this.#settle);
  }

  add(place: OverlayPlace): StillOverlay {
    const canvas = document.createElement('canvas');
    canvas.hidden = true;
    if (place === 'under-names') this.#names.before(canvas);
    else this.#stack.append(canvas);
    const view = () => this.#view;
    return {
      canvas,
      get view() {
        return view();
      },
      onShown: this.#onShown,
      remove: () => canvas.remove(),
    };
  }

  /** A map that follows another jumps with every frame, and is not moving to its own mind. */
  setFollowing(isFollowing: boolean): void {
    this.#isFollowing = isFollowing;
    this.#settle();
  }

  /** A frame is drawn. To be called before anything of it that may stand on an overlay instead. */
  beginFrame({ shaderData, defaultProjectionData }: CustomRenderMethodInput): void {
    const isMoving = this.#map.isMoving() || this.#isFollowing;
    const isStill = shaderData.variantName === PLANE && !isMoving;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = this.#gl;
    this.#view = isStill
      ? { matrix: Float64Array.from(defaultProjectionData.mainMatrix), width, height }
      : null;
    if (!isStill) this.#names.hidden = true;
  }

  /** All is drawn that lies beneath the names. */
  keepGround(): void {
    if (this.#view !== null) this.#ground = this.#read(this.#ground, this.#view);
  }

  remove(): void {
    this.#map.off('render', this.#keepNames);
    this.#map.off('moveend', this.#settle);
    this.#stack.remove();
    this.#view = null;
  }

  /** Still within the frame: its px are gone once it is shown. */
  #drawNames(): void {
    const view = this.#view;
    const { width, height } = view ?? { width: 0, height: 0 };
    if (view === null || this.#ground.length !== width * height) return;
    this.#whole = this.#read(this.#whole, view);
    fitCanvas(this.#names, view);
    this.#names.getContext('2d')?.putImageData(namesOf(this.#ground, this.#whole, view), 0, 0);
    this.#names.hidden = false;
  }

  #read(into: Uint32Array, { width, height }: StillView): Uint32Array<ArrayBuffer> {
    const gl = this.#gl;
    const pixels = into.length === width * height ? into : new Uint32Array(width * height);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.buffer));
    return pixels as Uint32Array<ArrayBuffer>;
  }
}

/** Gives a canvas as many px as the map has, where it has others. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: Pick<StillView, 'width' | 'height'>,
): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Those px of the whole that differ from the ground, the others clear; line by line from above. */
export function namesOf(
  ground: Uint32Array,
  whole: Uint32Array,
  { width, height }: Pick<StillView, 'width' | 'height'>,
): ImageData {
  const names = new ImageData(width, height);
  const pixels = new Uint32Array(names.data.buffer);
  for (let line = 0; line < height; line += 1) {
    const from = (height - 1 - line) * width;
    const to = line * width;
    for (let column = 0; column < width; column += 1) {
      const pixel = whole[from + column] as number;
      if (pixel !== ground[from + column]) pixels[to + column] = pixel;
    }
  }
  return names;
}
