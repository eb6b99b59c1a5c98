/** The picture of many points on a map that stands still, painted by the processor between frames and laid over the map by WebGL. */
import { breathe, takeSteps } from '../../lib/breathe.ts';
import { type PaintedPoints, type PointsView, paintPointsInSteps } from './paint-points.ts';
import type { PointCloud, PointLook } from './point-cloud.ts';

/** All that the picture depends on, but for the size of the canvas. */
export interface PicturedPoints extends Omit<PointsView, 'width' | 'height'> {
  readonly cloud: PointCloud;
  readonly shown: Uint8Array;
  readonly look: PointLook;
}

/** Painted at once, between two frames. */
const STRETCH_MS = 30;
/** Painted at once within a frame: as long as a million points take. Frames in software are longer in any case, and whatever is not painted by the end of one costs one more. */
const STRETCH_OF_FRAME_MS = 120;

type Wanted = PicturedPoints & PointsView;

export class PointPicture {
  readonly #gl: WebGL2RenderingContext;
  readonly #onPainted: () => void;
  readonly #program: WebGLProgram;
  readonly #texture: WebGLTexture;
  readonly #array: WebGLVertexArrayObject;
  /** What is painted, or was painted last. */
  #wanted: Wanted | null = null;
  #steps: Generator<void, PaintedPoints> | null = null;
  #painted: PaintedPoints | null = null;
  #isGiven = false;

  /** @param onPainted a frame is to be drawn, with the picture in it */
  constructor(gl: WebGL2RenderingContext, onPainted: () => void) {
    this.#gl = gl;
    this.#onPainted = onPainted;
    this.#program = makeProgram(gl);
    this.#texture = gl.createTexture();
    this.#array = gl.createVertexArray();
  }

  get isPainting(): boolean {
    return this.#wanted !== null && this.#painted === null;
  }

  /**
   * Lays the picture over all of the canvas.
   * @param isMoving the next frame will want another
   * @returns false when it is not there yet: it is painted from now on, and no other
   */
  draw(points: PicturedPoints, isMoving: boolean): boolean {
    const gl = this.#gl;
    const wanted = { ...points, width: gl.drawingBufferWidth, height: gl.drawingBufferHeight };
    if (this.#wanted === null || !isSame(this.#wanted, wanted)) this.#begin(wanted);
    if (this.#painted === null && !isMoving) this.#advance(STRETCH_OF_FRAME_MS);
    if (this.#painted === null) return false;
    this.#lay(this.#painted);
    return true;
  }

  remove(): void {
    this.#wanted = null;
    this.#steps = null;
    this.#gl.deleteTexture(this.#texture);
    this.#gl.deleteVertexArray(this.#array);
    this.#gl.deleteProgram(this.#program);
  }

  #begin(wanted: Wanted): void {
    this.#wanted = wanted;
    this.#painted = null;
    this.#isGiven = false;
    this.#steps = paintPointsInSteps(wanted.cloud, wanted.shown, wanted.look, wanted);
    void this.#goOn(this.#steps);
  }

  /** Between frames. */
  async #goOn(steps: Generator<void, PaintedPoints>): Promise<void> {
    for (;;) {
      await breathe();
      if (this.#steps !== steps) return;
      if (this.#advance(STRETCH_MS)) return this.#onPainted();
    }
  }

  /** @returns whether it is painted now */
  #advance(stretchMs: number): boolean {
    const step = this.#steps && takeSteps(this.#steps, stretchMs);
    if (step?.done !== true) return false;
    this.#painted = step.value;
    this.#steps = null;
    return true;
  }

  #lay(painted: PaintedPoints): void {
    const gl = this.#gl;
    // biome-ignore lint/correctness/useHookAtTopLevel: a method of WebGL, no hook
    gl.useProgram(this.#program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    if (!this.#isGiven) this.#give(painted);
    gl.uniform1i(gl.getUniformLocation(this.#program, 'u_picture'), 0);
    gl.uniform1i(gl.getUniformLocation(this.#program, 'u_margin'), painted.margin);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.disable(gl.DEPTH_TEST);
    gl.bindVertexArray(this.#array);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.bindVertexArray(null);
  }

  #give({ pixels, width, height }: PaintedPoints): void {
    const gl = this.#gl;
    // MapLibre leaves them as its own pictures want them.
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    const bytes = new Uint8Array(pixels.buffer);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
    // Without further levels it is whole only so.
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    this.#isGiven = true;
  }
}

function isSame({ matrix, ...one }: Wanted, { matrix: otherMatrix, ...other }: Wanted): boolean {
  const keys = Object.keys(one) as (keyof typeof one)[];
  return (
    keys.every((key) => one[key] === other[key]) &&
    Array.prototype.every.call(matrix, (value: number, at: number) => value === otherMatrix[at])
  );
}

function makeProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) continue;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    // It goes with the program.
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}

/** One triangle over all of the canvas. */
const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_picture;
uniform int u_margin;
out vec4 color;
void main() {
  color = texelFetch(u_picture, ivec2(gl_FragCoord.xy) + u_margin, 0);
}`;
