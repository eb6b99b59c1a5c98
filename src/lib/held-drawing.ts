/**
 * Keeps a map from drawing while it prepares what it will show. MapLibre draws a frame for each tile that
 * arrives and for each step of placing names; without a graphics processor each takes as long as the whole
 * picture, and the worker waits for it. The last picture stays meanwhile: browsers keep what is on a canvas
 * until something is drawn.
 *
 * Drivers compile a program when it first draws. So that the first picture need not wait for that, each program
 * draws one triangle while held, where nobody sees it.
 */
/** All methods by which MapLibre and our layers change the picture. */
const DRAWING = ['drawElements', 'drawArrays', 'clear'] as const;
/** Parts of the state that compiled programs depend on. */
const STATE = ['BLEND', 'DEPTH_TEST', 'STENCIL_TEST', 'CULL_FACE'] as const;

export class HeldDrawing {
  readonly #canvas: HTMLCanvasElement;
  readonly #redraw: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gl: WebGL2RenderingContext | null = null;
  /** States that each program was compiled for. */
  #compiled = new WeakMap<WebGLProgram, Set<string>>();
  #unseen: Unseen | null = null;

  /**
   * @param canvas of the map
   * @param redraw called when holding has taken too long
   */
  constructor(canvas: HTMLCanvasElement, redraw: () => void) {
    this.#canvas = canvas;
    this.#redraw = redraw;
  }

  get isHeld(): boolean {
    return this.#gl !== null;
  }

  /** The map draws nothing until {@link release}, or until this time has passed. */
  hold(longestMs: number): void {
    if (this.#gl !== null) return;
    const gl = this.#canvas.getContext('webgl2');
    if (gl === null) return;
    this.#gl = gl;
    this.#timer = setTimeout(() => {
      this.release();
      this.#redraw();
    }, longestMs);
    const prototype = Object.getPrototypeOf(gl) as WebGL2RenderingContext;
    gl.clear = () => {};
    gl.drawElements = (mode, count, type, offset) =>
      this.#compile(gl, () => prototype.drawElements.call(gl, mode, Math.min(3, count), type, offset));
    gl.drawArrays = (mode, first, count) =>
      this.#compile(gl, () => prototype.drawArrays.call(gl, mode, first, Math.min(3, count)));
  }

  /** The methods of the prototype come back. Call also when the context is lost. */
  release(): void {
    clearTimeout(this.#timer);
    if (this.#gl !== null) for (const name of DRAWING) Reflect.deleteProperty(this.#gl, name);
    this.#unseen?.remove();
    this.#unseen = null;
    this.#gl = null;
  }

  /** Draws unseen, once for each program and state. */
  #compile(gl: WebGL2RenderingContext, draw: () => void): void {
    const program = gl.getParameter(gl.CURRENT_PROGRAM) as WebGLProgram | null;
    if (program === null || gl.isContextLost()) return;
    const state = STATE.map((name) => gl.isEnabled(gl[name])).join();
    const known = this.#compiled.get(program) ?? new Set();
    if (known.has(state)) return;
    this.#compiled.set(program, known.add(state));
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    this.#unseen ??= makeUnseen(gl);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#unseen.framebuffer);
    draw();
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
    // Else the driver waits for more to draw.
    gl.deleteSync(gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0));
    gl.flush();
  }
}

interface Unseen {
  readonly framebuffer: WebGLFramebuffer;
  readonly remove: () => void;
}

/**
 * Makes a picture of one px, as browsers copy each frame of the canvas to the screen. It has the formats of a
 * canvas with a stencil, on which compiled programs depend too.
 */
function makeUnseen(gl: WebGL2RenderingContext): Unseen {
  const boundBuffer = gl.getParameter(gl.RENDERBUFFER_BINDING) as WebGLRenderbuffer | null;
  const framebuffer = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  const parts = (
    [
      [gl.COLOR_ATTACHMENT0, gl.RGBA8],
      [gl.DEPTH_STENCIL_ATTACHMENT, gl.DEPTH24_STENCIL8],
    ] as const
  ).map(([attachment, format]) => {
    const part = gl.createRenderbuffer();
    gl.bindRenderbuffer(gl.RENDERBUFFER, part);
    gl.renderbufferStorage(gl.RENDERBUFFER, format, 1, 1);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, attachment, gl.RENDERBUFFER, part);
    return part;
  });
  gl.bindRenderbuffer(gl.RENDERBUFFER, boundBuffer);
  return {
    framebuffer,
    remove: () => {
      gl.deleteFramebuffer(framebuffer);
      for (const part of parts) gl.deleteRenderbuffer(part);
    },
  };
}
