/** WebGL programs of layers that draw themselves within MapLibre's: their corners are put on the plane or the globe as MapLibre puts its own. */
import type { CustomRenderMethodInput } from 'maplibre-gl';

export interface ProgramText {
  /** Of the vertex shader after MapLibre's own, which gives it `projectTile` of a place in the mercator square. */
  readonly vertex: string;
  readonly fragment: string;
  /** Names of the attributes by slot. */
  readonly attributes: readonly string[];
}

/** Where a uniform is. */
export type UniformAt = (name: string) => WebGLUniformLocation | null;

export class ProjectedPrograms {
  readonly #text: ProgramText;
  /** By variant: the plane and the globe have each their own. */
  readonly #made = new Map<string, { readonly program: WebGLProgram; readonly at: UniformAt }>();

  constructor(text: ProgramText) {
    this.#text = text;
  }

  /** Takes the program into use, with MapLibre's uniforms set; blended over what is there, without depth. */
  begin(
    gl: WebGL2RenderingContext,
    { shaderData, defaultProjectionData }: CustomRenderMethodInput,
  ): UniformAt {
    const { program, at } = this.#made.get(shaderData.variantName) ?? this.#make(gl, shaderData);
    // biome-ignore lint/correctness/useHookAtTopLevel: a method of WebGL, no hook
    gl.useProgram(program);
    gl.uniformMatrix4fv(at('u_projection_matrix'), false, defaultProjectionData.mainMatrix);
    gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, defaultProjectionData.fallbackMatrix);
    gl.uniform4f(at('u_projection_tile_mercator_coords'), ...defaultProjectionData.tileMercatorCoords);
    gl.uniform4f(at('u_projection_clipping_plane'), ...defaultProjectionData.clippingPlane);
    gl.uniform1f(at('u_projection_transition'), defaultProjectionData.projectionTransition);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.disable(gl.DEPTH_TEST);
    return at;
  }

  /** @param gl `null` when its context is lost, and they with it */
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
      // It goes with the program.
      gl.deleteShader(shader);
    };
    add(gl.VERTEX_SHADER, `#version 300 es\n${vertexShaderPrelude}\n${define}\n${vertex}`);
    add(gl.FRAGMENT_SHADER, `#version 300 es\nprecision highp float;\n${fragment}`);
    for (const [slot, name] of attributes.entries()) gl.bindAttribLocation(program, slot, name);
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`own incidents cannot be drawn: ${gl.getProgramInfoLog(program)}`);
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
