/**
 * Hexagons of the user's records, filled by class of count. Shapes change with the view, classes with
 * filters.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { ProjectedPrograms } from '../projected-programs.ts';
import { holdBuffer } from './hold-buffer.ts';

const PLACE = 0;
const REACH = 1;
const CLASS = 2;

const SIDES = 6;
/** The middle and the corners. */
const VERTICES = SIDES + 1;
export const MAX_HEXAGON_CLASSES = 8;

export interface HexagonShapes {
  /** x and y in the mercator square: each hexagon's middle, then its six corners. */
  readonly places: Float32Array;
  readonly count: number;
}

export interface HexagonLook {
  /** By class: red, green, blue and opacity, 0 to 1. */
  readonly fills: Float32Array;
  readonly edge: readonly [number, number, number, number];
}

export class HexagonLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  #shapes: HexagonShapes = { places: new Float32Array(0), count: 0 };
  #classes = new Uint8Array(0);
  /** Data to upload to the graphics card: none, classes, or shapes too. */
  #isStale: 'no' | 'classes' | 'shapes' = 'no';
  #look: HexagonLook | null = null;
  #map: MapLibreMap | null = null;
  #array: WebGLVertexArrayObject | null = null;
  #buffers: WebGLBuffer[] = [];
  #classBuffer: WebGLBuffer | null = null;
  readonly #programs = new ProjectedPrograms({
    vertex: VERTEX,
    fragment: FRAGMENT,
    attributes: ['a_place', 'a_reach', 'a_class'],
  });

  constructor(id: string) {
    this.id = id;
  }

  /** Hexagons are hidden until they have a class. */
  setShapes(shapes: HexagonShapes): void {
    this.#shapes = shapes;
    this.#classes = new Uint8Array(shapes.count * VERTICES);
    this.#isStale = 'shapes';
  }

  /** @param classes of each hexagon: its class plus 1; 0 is hidden */
  setClasses(classes: Uint8Array): void {
    for (const [hexagon, one] of classes.entries()) {
      this.#classes.fill(one, hexagon * VERTICES, (hexagon + 1) * VERTICES);
    }
    if (this.#isStale === 'no') this.#isStale = 'classes';
    this.#map?.triggerRepaint();
  }

  setLook(look: HexagonLook): void {
    this.#look = look;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    this.#map = map;
    this.#programs.forget(null);
    this.#array = gl.createVertexArray();
    this.#buffers = [];
    this.#isStale = 'shapes';
  }

  /** Uploads into the bound vertex array. */
  #holdShapes(gl: WebGL2RenderingContext): void {
    for (const buffer of this.#buffers) gl.deleteBuffer(buffer);
    const { places, count } = this.#shapes;
    const reach = Uint8Array.from({ length: count * VERTICES }, (_, i) => (i % VERTICES === 0 ? 0 : 1));
    this.#classBuffer = holdBuffer(gl, CLASS, this.#classes, 1, gl.DYNAMIC_DRAW);
    const corners = gl.createBuffer();
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, corners);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, trianglesOf(count), gl.STATIC_DRAW);
    this.#buffers = [
      holdBuffer(gl, PLACE, places, 2, gl.STATIC_DRAW),
      holdBuffer(gl, REACH, reach, 1, gl.STATIC_DRAW),
      this.#classBuffer,
      corners,
    ];
  }

  onRemove(_map: MapLibreMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    for (const buffer of this.#buffers) gl.deleteBuffer(buffer);
    this.#buffers = [];
    this.#programs.forget(gl);
    gl.deleteVertexArray(this.#array);
    this.#map = null;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    const gl = context as WebGL2RenderingContext;
    const look = this.#look;
    if (look === null || this.#shapes.count === 0) return;
    gl.bindVertexArray(this.#array);
    if (this.#isStale === 'shapes') this.#holdShapes(gl);
    if (this.#isStale === 'classes') {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#classBuffer);
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.#classes);
    }
    this.#isStale = 'no';
    const at = this.#programs.begin(gl, args);
    gl.uniform4fv(at('u_fills'), look.fills);
    gl.uniform4f(at('u_edge'), ...look.edge);
    gl.drawElements(gl.TRIANGLES, this.#shapes.count * SIDES * 3, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }
}

/** Six from the middle of each hexagon. */
function trianglesOf(count: number): Uint32Array {
  const triangles = new Uint32Array(count * SIDES * 3);
  for (let i = 0; i < count * SIDES; i += 1) {
    const [middle, side] = [Math.floor(i / SIDES) * VERTICES, i % SIDES];
    triangles[i * 3] = middle;
    triangles[i * 3 + 1] = middle + 1 + side;
    triangles[i * 3 + 2] = middle + 1 + ((side + 1) % SIDES);
  }
  return triangles;
}

const VERTEX = `
in vec2 a_place;
in float a_reach;
in float a_class;
uniform vec4 u_fills[${MAX_HEXAGON_CLASSES}];
flat out vec4 v_fill;
out float v_reach;
void main() {
  if (a_class < 0.5) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  gl_Position = projectTile(a_place);
  v_fill = u_fills[int(a_class) - 1];
  v_reach = a_reach;
}`;

/** The reach is 0 in the middle and 1 along the sides, so a line of 1 px is where it is within 1 px of 1. */
const FRAGMENT = `
flat in vec4 v_fill;
in float v_reach;
uniform vec4 u_edge;
out vec4 color;
void main() {
  float edge = u_edge.a * clamp(1.5 - (1.0 - v_reach) / fwidth(v_reach), 0.0, 1.0);
  float opacity = max(v_fill.a, edge);
  color = vec4(mix(v_fill.rgb, u_edge.rgb, edge), 1.0) * opacity;
}`;
