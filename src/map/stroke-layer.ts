/**
 * Draws the strokes and signs of one draw group as a custom layer of MapLibre, in its own frame and with its
 * projection.
 *
 * Soft strokes are drawn twice, so that a translucent band is not darker where it crosses itself or similar
 * bands. The frame's alpha, 1 all over a map, passes information between the passes:
 *
 * 1. coverage keeps colours and lowers alpha to 1 − share, with the minimum, which is the union of all bands;
 * 2. colour mixes the band's colour in by 1 − alpha and resets alpha to 1, so that every pixel is coloured
 *    once.
 *
 * Both passes must skip the same fragments, or alpha stays low and the page shows through. Bands of different
 * colours are drawn in sequence, so that they mix where they meet.
 */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { TILE_SIZE_PX } from '../lib/mercator.ts';
import type { ExtraLayer } from './extra-layers.ts';
import { ProjectedPrograms, type UniformAt } from './projected-programs.ts';
import type { Head } from './reveal-run.ts';
import { drawSignAtlas } from './sign-atlas.ts';
import { PLANE } from './still-overlays.ts';
import type { Mesh, StrokeMesh } from './stroke-mesh.ts';

export interface StrokePart {
  readonly strokes: StrokeMesh;
  /** Drawn above the strokes of all parts. */
  readonly signs: Mesh;
  /** Of both, 0 to 1. */
  readonly opacity: number;
}

interface HeldMesh {
  readonly array: WebGLVertexArrayObject;
  readonly buffers: readonly WebGLBuffer[];
}

/** An attribute with its count of floats; colours are four bytes. */
type Layout = readonly (readonly [name: string, size: number])[];

const STROKE_LAYOUT: Layout = [
  ['a_place', 2],
  ['a_extrude', 2],
  ['a_corner', 2],
  ['a_along', 1],
  ['a_width', 2],
  ['a_dash', 2],
  ['a_moment', 1],
  ['a_color', 0],
];
const SIGN_LAYOUT: Layout = [
  ['a_place', 2],
  ['a_offset', 2],
  ['a_cell', 2],
  ['a_moment', 1],
  ['a_color', 0],
];
const PASSES = { crisp: [0], soft: [1, 2] } as const;

export class StrokeLayer implements ExtraLayer {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  readonly #head: Head;
  #zoom = 0;
  #parts: readonly StrokePart[] = [];
  #map: MapLibreMap | null = null;
  readonly #held = new Map<Mesh, HeldMesh>();
  #signs: WebGLTexture | null = null;
  readonly #strokePrograms = new ProjectedPrograms(programOf(STROKE_LAYOUT, STROKE_VERTEX, STROKE_FRAGMENT));
  readonly #signPrograms = new ProjectedPrograms(programOf(SIGN_LAYOUT, SIGN_VERTEX, SIGN_FRAGMENT));

  constructor(id: string, head: Head) {
    this.id = id;
    this.#head = head;
  }

  /**
   * Sets what the next frame draws, from bottom to top.
   * @param zoom of the meshes
   */
  setParts(zoom: number, parts: readonly StrokePart[]): void {
    this.#zoom = zoom;
    this.#parts = parts;
  }

  onAdd(map: MapLibreMap): void {
    this.#map = map;
    // From a lost context.
    this.#held.clear();
    this.#signs = null;
    this.#strokePrograms.forget(null);
    this.#signPrograms.forget(null);
  }

  onRemove(_map: MapLibreMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    for (const held of this.#held.values()) release(gl, held);
    this.#held.clear();
    gl.deleteTexture(this.#signs);
    this.#signs = null;
    this.#strokePrograms.forget(gl);
    this.#signPrograms.forget(gl);
    this.#map = null;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    const gl = context as WebGL2RenderingContext;
    this.#releaseOthers(gl);
    const drawn = this.#parts.filter(({ opacity }) => opacity > 0);
    const strokes = drawn.filter(({ strokes: { ranges } }) => ranges.length > 0);
    const signs = drawn.filter(({ signs: { triangles } }) => triangles.length > 0);
    const isPlane = args.shaderData.variantName === PLANE;
    for (const copy of isPlane && this.#map !== null ? copiesInView(this.#map) : [0]) {
      if (strokes.length > 0)
        this.#drawStrokes(gl, strokes, this.#begin(gl, this.#strokePrograms, args, copy));
      if (signs.length > 0) this.#drawSigns(gl, signs, this.#begin(gl, this.#signPrograms, args, copy));
    }
    gl.bindVertexArray(null);
  }

  #begin(
    gl: WebGL2RenderingContext,
    programs: ProjectedPrograms,
    args: CustomRenderMethodInput,
    copy: number,
  ): UniformAt {
    const at = programs.begin(gl, args, copy);
    const zoom = this.#map?.getZoom() ?? this.#zoom;
    const latitude = ((this.#map?.getCenter().lat ?? 0) * Math.PI) / 180;
    const globe = args.defaultProjectionData.projectionTransition;
    // On the globe MapLibre's zoom holds at the centre, and the shader corrects for the latitude of each vertex.
    const stretch = 1 + globe * (Math.cos(latitude) - 1);
    gl.uniform1f(at('u_px'), stretch / (TILE_SIZE_PX * 2 ** zoom));
    gl.uniform1f(at('u_growth'), 2 ** (zoom - this.#zoom));
    gl.uniform1f(at('u_ratio'), this.#map?.getPixelRatio() ?? 1);
    gl.uniform1f(at('u_head'), this.#head.value);
    return at;
  }

  #drawStrokes(gl: WebGL2RenderingContext, parts: readonly StrokePart[], at: UniformAt): void {
    for (const { strokes, opacity } of parts) {
      gl.bindVertexArray(this.#hold(gl, strokes, STROKE_LAYOUT).array);
      gl.uniform1f(at('u_opacity'), opacity);
      for (const { look, first, count } of strokes.ranges) {
        for (const pass of PASSES[look]) {
          gl.uniform1i(at('u_pass'), pass);
          blend(gl, pass);
          gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * Uint32Array.BYTES_PER_ELEMENT);
        }
      }
    }
    blend(gl, 0);
  }

  #drawSigns(gl: WebGL2RenderingContext, parts: readonly StrokePart[], at: UniformAt): void {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#signTexture(gl));
    gl.uniform1i(at('u_signs'), 0);
    for (const { signs, opacity } of parts) {
      gl.bindVertexArray(this.#hold(gl, signs, SIGN_LAYOUT).array);
      gl.uniform1f(at('u_opacity'), opacity);
      gl.drawElements(gl.TRIANGLES, signs.triangles.length, gl.UNSIGNED_INT, 0);
    }
  }

  #signTexture(gl: WebGL2RenderingContext): WebGLTexture {
    if (this.#signs !== null) return this.#signs;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, drawSignAtlas());
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.generateMipmap(gl.TEXTURE_2D);
    this.#signs = texture;
    return texture;
  }

  /** Uploads a mesh at its first use. */
  #hold(gl: WebGL2RenderingContext, mesh: Mesh, layout: Layout): HeldMesh {
    const kept = this.#held.get(mesh);
    if (kept !== undefined) return kept;
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    const buffers = [gl.createBuffer(), gl.createBuffer()] as const;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffers[0]);
    gl.bufferData(gl.ARRAY_BUFFER, mesh.vertices, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers[1]);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.STATIC_DRAW);
    const stride = layout.reduce((sum, [, size]) => sum + bytesOf(size), 0);
    let offset = 0;
    for (const [slot, [, size]] of layout.entries()) {
      gl.enableVertexAttribArray(slot);
      if (size === 0) gl.vertexAttribPointer(slot, 4, gl.UNSIGNED_BYTE, true, stride, offset);
      else gl.vertexAttribPointer(slot, size, gl.FLOAT, false, stride, offset);
      offset += bytesOf(size);
    }
    const held = { array, buffers };
    this.#held.set(mesh, held);
    return held;
  }

  #releaseOthers(gl: WebGL2RenderingContext): void {
    const used = new Set<Mesh>(this.#parts.flatMap(({ strokes, signs }) => [strokes, signs]));
    for (const [mesh, held] of this.#held) {
      if (used.has(mesh)) continue;
      release(gl, held);
      this.#held.delete(mesh);
    }
  }
}

/** Copies of the world that MapLibre draws beside each other: 0 is the world itself. */
function copiesInView(map: MapLibreMap): readonly number[] {
  const bounds = map.getBounds();
  const [first, last] = [bounds.getWest(), bounds.getEast()].map((lng) => Math.floor((lng + 180) / 360));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => (first ?? 0) + i);
}

function bytesOf(size: number): number {
  return Math.max(1, size) * Float32Array.BYTES_PER_ELEMENT;
}

function release(gl: WebGL2RenderingContext, { array, buffers }: HeldMesh): void {
  for (const buffer of buffers) gl.deleteBuffer(buffer);
  gl.deleteVertexArray(array);
}

/** Sets the blending of a pass: 0 crisp, 1 coverage, 2 colour. */
function blend(gl: WebGL2RenderingContext, pass: 0 | 1 | 2): void {
  if (pass === 0) {
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  } else if (pass === 1) {
    gl.blendEquationSeparate(gl.FUNC_ADD, gl.MIN);
    gl.blendFuncSeparate(gl.ZERO, gl.ONE, gl.ONE, gl.ONE);
  } else {
    gl.blendEquationSeparate(gl.FUNC_ADD, gl.MAX);
    gl.blendFuncSeparate(gl.ONE_MINUS_DST_ALPHA, gl.DST_ALPHA, gl.ONE, gl.ONE);
  }
}

function programOf(layout: Layout, vertex: string, fragment: string) {
  return { vertex, fragment, attributes: layout.map(([name]) => name) };
}

/** Distances are in CSS px: across the line, along it, and beyond its end. */
const STROKE_VERTEX = `
in vec2 a_place;
in vec2 a_extrude;
in vec2 a_corner;
in float a_along;
in vec2 a_width;
in vec2 a_dash;
in float a_moment;
in vec4 a_color;
uniform float u_px;
uniform float u_growth;
uniform int u_pass;
out vec3 v_distance;
out float v_half;
out float v_moment;
flat out vec2 v_dash;
flat out vec4 v_color;
void main() {
  v_half = 0.5 * max(a_width.x, a_width.y * u_growth);
  // Crisp strokes need room for their antialiased edge.
  float reach = v_half + (u_pass == 0 ? 1.0 : 0.0);
  v_distance = vec3(a_corner.x, a_corner.y, abs(a_corner.y)) * reach + vec3(0.0, a_along * u_growth, 0.0);
  v_moment = a_moment;
  v_dash = a_dash;
  v_color = a_color;
  gl_Position = projectTile(a_place + a_extrude * reach * u_px * projectLineThickness(a_place.y));
}`;

/** The share of a soft stroke falls from 1 at a fifth of its half width to 0 at its edge. */
const STROKE_FRAGMENT = `
in vec3 v_distance;
in float v_half;
in float v_moment;
flat in vec2 v_dash;
flat in vec4 v_color;
uniform int u_pass;
uniform float u_ratio;
uniform float u_head;
uniform float u_opacity;
out vec4 color;
float coverAt(float beyond) {
  return clamp((v_half - length(vec2(v_distance.x, beyond))) * u_ratio + 0.5, 0.0, 1.0);
}
void main() {
  if (v_moment > u_head) discard;
  float opacity = v_color.a * u_opacity;
  float gap = 0.0;
  if (v_dash.y > 0.0) {
    float at = mod(v_distance.y, v_dash.x + v_dash.y);
    gap = min(max(at - v_dash.x, 0.0), v_dash.x + v_dash.y - at);
  }
  if (u_pass == 0) {
    color = vec4(v_color.rgb, 1.0) * opacity * coverAt(max(gap, v_distance.z));
    return;
  }
  float share = 1.0 - smoothstep(0.2, 1.0, length(v_distance.xz) / v_half);
  if (gap > 0.0) share *= coverAt(gap);
  if (share < 0.03) discard;
  color = u_pass == 1 ? vec4(0.0, 0.0, 0.0, 1.0 - share * opacity) : vec4(v_color.rgb, 1.0);
}`;

/** Signs lie in the plane of the map and turn with their line. */
const SIGN_VERTEX = `
in vec2 a_place;
in vec2 a_offset;
in vec2 a_cell;
in float a_moment;
in vec4 a_color;
uniform float u_px;
uniform float u_head;
out vec2 v_cell;
flat out vec4 v_color;
void main() {
  v_cell = a_cell;
  v_color = a_color;
  gl_Position = a_moment > u_head
    ? vec4(2.0, 2.0, 2.0, 1.0)
    : projectTile(a_place + a_offset * u_px * projectLineThickness(a_place.y));
}`;

const SIGN_FRAGMENT = `
in vec2 v_cell;
flat in vec4 v_color;
uniform sampler2D u_signs;
uniform float u_opacity;
out vec4 color;
void main() {
  color = vec4(v_color.rgb, 1.0) * v_color.a * u_opacity * texture(u_signs, v_cell).a;
}`;
