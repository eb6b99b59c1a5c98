/**
 * Overlays over the canvas of a still map, for software WebGL: there a map frame blocks the page for most of
 * a second, and overlays show changes without one. Names and other content above the points are copied onto
 * the overlays.
 */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';

/** The last map frame. */
export interface StillView {
  /** Column-major, from the mercator square to clip space. */
  readonly matrix: ArrayLike<number>;
  /** Device px. */
  readonly width: number;
  readonly height: number;
}

export type OverlayPlace = 'under-names' | 'over-names';

export interface StillOverlay {
  readonly canvas: HTMLCanvasElement;
  /** `null` while the map moves or is not in Mercator: the overlay must then be empty. */
  readonly view: StillView | null;
  /** Call when a stepwise image is visible. */
  readonly onShown: () => void;
  readonly remove: () => void;
}

/** MapLibre's shader variant of Mercator. */
export const PLANE = 'mercator';

export class StillOverlays {
  readonly #map: MapLibreMap;
  readonly #gl: WebGL2RenderingContext;
  readonly #onShown: () => void;
  readonly #stack = document.createElement('div');
  readonly #names = document.createElement('canvas');
  #view: StillView | null = null;
  /** Pixels of one frame, below the names and complete: four bytes per px, rows from the bottom. */
  #ground = new Uint32Array(0);
  #whole = new Uint32Array(0);
  readonly #keepNames = () => this.#drawNames();
  #isFollowing = false;
  readonly #settle = () => {
    if (this.#view === null && !this.#isFollowing) this.#map.triggerRepaint();
  };

  /** @param onShown called when a stepwise overlay is visible */
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
    // A movement's last frame may still count as moving.
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

  /** A following map jumps every frame, but `isMoving` is false. */
  setFollowing(isFollowing: boolean): void {
    this.#isFollowing = isFollowing;
    this.#settle();
  }

  /** Call at the start of a frame, before layers that may use an overlay instead. */
  beginFrame({ shaderData, defaultProjectionData }: CustomRenderMethodInput): void {
    const isMoving = this.#map.isMoving() || this.#isFollowing;
    const isStill = shaderData.variantName === PLANE && !isMoving;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = this.#gl;
    this.#view = isStill
      ? { matrix: Float64Array.from(defaultProjectionData.mainMatrix), width, height }
      : null;
    if (!isStill) this.#names.hidden = true;
  }

  /** Call when everything below the names is drawn. */
  keepGround(): void {
    if (this.#view !== null) this.#ground = this.#read(this.#ground, this.#view);
  }

  remove(): void {
    this.#map.off('render', this.#keepNames);
    this.#map.off('moveend', this.#settle);
    this.#stack.remove();
    this.#view = null;
  }

  /** Reads pixels within the frame: afterwards they are cleared. */
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

/** Resizes a canvas to the map's px if needed. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: Pick<StillView, 'width' | 'height'>,
): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Returns the px that differ from the ground, the rest transparent; rows from the top. */
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
