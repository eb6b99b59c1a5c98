/**
 * Keeps a map from drawing while it prepares what it will show. MapLibre draws a frame for each tile that
 * arrives and for each step of placing names; without a graphics processor each takes as long as the whole
 * picture, and the worker waits for it. The last picture stays meanwhile: browsers keep what is on a canvas
 * until something is drawn.
 */
/** All methods by which MapLibre and our layers change the picture. */
const DRAWING = ['drawElements', 'drawArrays', 'clear'] as const;

export class HeldDrawing {
  readonly #canvas: HTMLCanvasElement;
  #gl: WebGL2RenderingContext | null = null;

  /** @param canvas of the map */
  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  get isHeld(): boolean {
    return this.#gl !== null;
  }

  /** The map draws nothing until {@link release}. */
  hold(): void {
    this.#gl ??= this.#canvas.getContext('webgl2');
    if (this.#gl !== null) for (const name of DRAWING) this.#gl[name] = () => {};
  }

  /** The methods of the prototype come back. Call also when the context is lost. */
  release(): void {
    if (this.#gl !== null) for (const name of DRAWING) Reflect.deleteProperty(this.#gl, name);
    this.#gl = null;
  }
}
