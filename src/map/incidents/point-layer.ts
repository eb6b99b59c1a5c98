/**
 * Rows of own incidents as points, drawn by WebGL's point primitive within MapLibre's layers: one vertex a row. Quads, as deck.gl draws
 * circles, are sixty times dearer where there is no graphics processor.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { MOST_GROUPS, type PointCloud, type PointLook, pointSizePx } from './point-cloud.ts';

const PLACE = 0;
const GROUP = 1;
const SHOWN = 2;

interface Program {
  readonly program: WebGLProgram;
  readonly at: (name: string) => WebGLUniformLocation | null;
}

export class PointLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  readonly #cloud: PointCloud;
  /** 1 for the rows that are drawn. */
  #shown: Uint8Array;
  #shownCount: number;
  /** The graphics card has others than those in `#shown`. */
  #isStale = false;
  #look: PointLook | null = null;
  #map: MapLibreMap | null = null;
  #array: WebGLVertexArrayObject | null = null;
  #buffers: WebGLBuffer[] = [];
  #shownBuffer: WebGLBuffer | null = null;
  /** By variant: the plane and the globe have each their own. */
  readonly #programs = new Map<string, Program>();

  constructor(id: string, cloud: PointCloud) {
    this.id = id;
    this.#cloud = cloud;
    this.#shown = new Uint8Array(cloud.groups.length).fill(1);
    this.#shownCount = cloud.groups.length;
  }

  /** @param shown 1 for the rows to draw, by row */
  setShown(shown: Uint8Array): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#shownCount = shown.reduce((sum, one) => sum + one, 0);
    this.#isStale = true;
    this.#map?.triggerRepaint();
  }

  setLook(look: PointLook): void {
    this.#look = look;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    // MapLibre 6 draws with WebGL 2 only.
    const gl = context as WebGL2RenderingContext;
    this.#map = map;
    // Those of a lost context are of no use in the next.
    this.#programs.clear();
    this.#buffers = [];
    this.#array = gl.createVertexArray();
    gl.bindVertexArray(this.#array);
    const hold = (slot: number, data: Float32Array | Uint8Array, size: number, use: number) => {
      const buffer = gl.createBuffer();
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, use);
      gl.enableVertexAttribArray(slot);
      gl.vertexAttribPointer(
        slot,
        size,
        data instanceof Float32Array ? gl.FLOAT : gl.UNSIGNED_BYTE,
        false,
        0,
        0,
      );
      this.#buffers.push(buffer);
      return buffer;
    };
    hold(PLACE, this.#cloud.places, 2, gl.STATIC_DRAW);
    hold(GROUP, this.#cloud.groups, 1, gl.STATIC_DRAW);
    this.#shownBuffer = hold(SHOWN, this.#shown, 1, gl.DYNAMIC_DRAW);
    this.#isStale = false;
    gl.bindVertexArray(null);
  }

  onRemove(_map: MapLibreMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    for (const buffer of this.#buffers) gl.deleteBuffer(buffer);
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    gl.deleteVertexArray(this.#array);
    this.#buffers = [];
    this.#programs.clear();
    this.#map = null;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    const gl = context as WebGL2RenderingContext;
    const map = this.#map;
    const look = this.#look;
    if (map === null || look === null || this.#shownCount === 0) return;
    if (this.#isStale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#shownBuffer);
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.#shown);
      this.#isStale = false;
    }
    const { program, at } = this.#programFor(gl, args.shaderData);
    // biome-ignore lint/correctness/useHookAtTopLevel: a method of WebGL, no hook
    gl.useProgram(program);
    const projection = args.defaultProjectionData;
    gl.uniformMatrix4fv(at('u_projection_matrix'), false, projection.mainMatrix);
    gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, projection.fallbackMatrix);
    gl.uniform4f(at('u_projection_tile_mercator_coords'), ...projection.tileMercatorCoords);
    gl.uniform4f(at('u_projection_clipping_plane'), ...projection.clippingPlane);
    gl.uniform1f(at('u_projection_transition'), projection.projectionTransition);
    const ratio = map.getPixelRatio();
    gl.uniform1f(at('u_size'), pointSizePx(this.#shownCount, map.getZoom()) * ratio);
    gl.uniform3fv(at('u_fills'), look.fills);
    gl.uniform3fv(at('u_edges'), look.edges);
    gl.bindVertexArray(this.#array);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.disable(gl.DEPTH_TEST);
    gl.drawArrays(gl.POINTS, 0, this.#cloud.groups.length);
    gl.bindVertexArray(null);
  }

  #programFor(gl: WebGL2RenderingContext, shaderData: CustomRenderMethodInput['shaderData']): Program {
    const made = this.#programs.get(shaderData.variantName);
    if (made !== undefined) return made;
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
    add(gl.VERTEX_SHADER, vertexText(shaderData));
    add(gl.FRAGMENT_SHADER, FRAGMENT);
    gl.bindAttribLocation(program, PLACE, 'a_place');
    gl.bindAttribLocation(program, GROUP, 'a_group');
    gl.bindAttribLocation(program, SHOWN, 'a_shown');
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`points cannot be drawn: ${gl.getProgramInfoLog(program)}`);
    }
    const places = new Map<string, WebGLUniformLocation | null>();
    const at = (name: string) => {
      if (!places.has(name)) places.set(name, gl.getUniformLocation(program, name));
      return places.get(name) ?? null;
    };
    const kept = { program, at };
    this.#programs.set(shaderData.variantName, kept);
    return kept;
  }
}

/** On the globe what lies behind it has a depth beyond the clipping plane, so it is not drawn. */
function vertexText({ vertexShaderPrelude, define }: CustomRenderMethodInput['shaderData']): string {
  return `#version 300 es
${vertexShaderPrelude}
${define}
in vec2 a_place;
in float a_group;
in float a_shown;
uniform float u_size;
uniform vec3 u_fills[${MOST_GROUPS}];
uniform vec3 u_edges[${MOST_GROUPS}];
flat out vec3 v_fill;
flat out vec3 v_edge;
void main() {
  // Rows without position are not drawn either: no comparison holds for NaN.
  if (a_shown < 0.5 || !(a_place.x >= 0.0)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    gl_PointSize = 0.0;
    return;
  }
  gl_Position = projectTile(a_place);
  gl_PointSize = u_size;
  v_fill = u_fills[int(a_group)];
  v_edge = u_edges[int(a_group)];
}`;
}

const FRAGMENT = `#version 300 es
precision highp float;
flat in vec3 v_fill;
flat in vec3 v_edge;
uniform float u_size;
out vec4 color;
void main() {
  float reach = length(gl_PointCoord - 0.5) * u_size;
  float radius = u_size * 0.5;
  float cover = clamp(radius - reach, 0.0, 1.0);
  // Of the smallest an edge of a whole px would leave little but edges.
  float edge = clamp(u_size * 0.14, 0.6, 2.0);
  float inside = clamp(radius - edge - reach + 0.5, 0.0, 1.0);
  color = vec4(mix(v_edge, v_fill, inside), 1.0) * cover;
}`;
