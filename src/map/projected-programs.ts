/** WebGL programs of custom layers that use MapLibre's projection, Mercator or globe. */
import type { CustomRenderMethodInput } from 'maplibre-gl';

export interface ProgramText {
  /** Follows MapLibre's vertex prelude, which defines `projectTile` for the mercator square. */
  readonly vertex: string;
  readonly fragment: string;
  /** Attribute names by slot. */
  readonly attributes: readonly string[];
}

/** Returns a uniform's location. */
export type UniformAt = (name: string) => WebGLUniformLocation | null;

export class ProjectedPrograms {
  readonly #text: ProgramText;
  /** By shader variant: Mercator and globe. */
  readonly #made = new Map<string, { readonly program: WebGLProgram; readonly at: UniformAt }>();

  constructor(text: ProgramText) {
    this.#text = text;
  }

  /**
   * Activates the program with MapLibre's uniforms, alpha blending and no depth test.
   * @param copy of the world to draw on: 0 for the world itself, 1 for the one east of it
   */
  begin(
    gl: WebGL2RenderingContext,
    { shaderData, defaultProjectionData }: CustomRenderMethodInput,
    copy = 0,
  ): UniformAt {
    const { program, at } = this.#made.get(shaderData.variantName) ?? this.#make(gl, shaderData);
    // biome-ignore lint/correctness/useHookAtTopLevel: a method of WebGL, no hook
    gl.useProgram(program);
    gl.uniformMatrix4fv(at('u_projection_matrix'), false, movedEast(defaultProjectionData.mainMatrix, copy));
    gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, defaultProjectionData.fallbackMatrix);
    gl.uniform4f(at('u_projection_tile_mercator_coords'), ...defaultProjectionData.tileMercatorCoords);
    gl.uniform4f(at('u_projection_clipping_plane'), ...defaultProjectionData.clippingPlane);
    gl.uniform1f(at('u_projection_transition'), defaultProjectionData.projectionTransition);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.disable(gl.DEPTH_TEST);
    return at;
  }

  /** @param gl `null` if its context is lost, with all programs */
  forget(gl: WebGL2RenderingContext | null): void {
    if (gl !== null) for (const { program } of this.#made.values()) gl.deleteProgram(program);
    this.#made.clear();
  }

  #make(
    gl: WebGL2RenderingContext,
    { variantName, vertexShaderPrelude, define }: CustomRenderMethodInput['shaderData'],
  ) {
    const { vertex, fragment, attributes } = this.#text;
    const program = gl.createProgram();
    const add = (type: number, text: string) => {
      const shader = gl.createShader(type);
      if (shader === null) return;
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
      // Freed with the program.
      gl.deleteShader(shader);
    };
    add(gl.VERTEX_SHADER, `#version 300 es\n${vertexShaderPrelude}\n${define}\n${vertex}`);
    add(gl.FRAGMENT_SHADER, `#version 300 es\nprecision highp float;\nprecision highp int;\n${fragment}`);
    for (const [slot, name] of attributes.entries()) gl.bindAttribLocation(program, slot, name);
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`a layer of the map cannot be drawn: ${gl.getProgramInfoLog(program)}`);
    }
    const places = new Map<string, WebGLUniformLocation | null>();
    const at: UniformAt = (name) => {
      if (!places.has(name)) places.set(name, gl.getUniformLocation(program, name));
      return places.get(name) ?? null;
    };
    const made = { program, at };
    this.#made.set(variantName, made);
    return made;
  }
}

/** @param matrix column-major, from the mercator square */
function movedEast(matrix: ArrayLike<number>, worlds: number): Float32Array {
  const moved = Float64Array.from(matrix);
  for (let row = 0; row < 4; row += 1) moved[12 + row] = (moved[12 + row] ?? 0) + worlds * (moved[row] ?? 0);
  return Float32Array.from(moved);
}
