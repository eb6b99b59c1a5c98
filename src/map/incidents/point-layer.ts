/**
 * Draws the user's records as WebGL point primitives within MapLibre: one vertex per row. Instanced
 * quads cost sixty times more without a graphics card.
 */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { countRows } from '../../analysis/incidents/pick-rows.ts';
import type { ExtraLayer } from '../extra-layers.ts';
import { ProjectedPrograms } from '../projected-programs.ts';
import { PLANE, type StillOverlay, type StillView } from '../still-overlays.ts';
import { DrawingPace, MAX_STRIDE } from './drawing-pace.ts';
import { type HeldAttribute, holdBuffer, strideOver } from './hold-buffer.ts';
import { PointCanvas, type PointsToPaint } from './point-canvas.ts';
import { MAX_GROUPS, type PointCloud, type PointLook, pointSizePx } from './point-cloud.ts';

const PLACE = 0;
const GROUP = 1;
const SHOWN = 2;

/** Size of the sample drawn until the CPU has painted the still image. */
const SAMPLE = 40_000;

export interface PointShape {
  /** Added to the size by count. */
  readonly growPx: number;
  /** Share of size. */
  readonly edgeShare: number;
}

const PLAIN: PointShape = { growPx: 0, edgeShare: 0.14 };

export class PointLayer implements ExtraLayer {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  readonly #cloud: PointCloud;
  readonly #shape: PointShape;
  /** 1 for the drawn rows. */
  #shown: Uint8Array;
  #shownCount: number;
  /** Count that determines the size. */
  #crowd: number;
  /** Whether `#shown` must be uploaded. */
  #isStale = false;
  #look: PointLook | null = null;
  #map: MapLibreMap | null = null;
  #array: WebGLVertexArrayObject | null = null;
  #attributes: readonly HeldAttribute[] = [];
  #shownBuffer: WebGLBuffer | null = null;
  readonly #pace = new DrawingPace();
  #overlay: StillOverlay | null = null;
  /** Image of the still map, if it has overlays. */
  #canvas: PointCanvas | null = null;
  /** One of so many rows is drawn. */
  #stride = 1;
  /** Matrix of the last frame. */
  #matrix: ArrayLike<number> = [];
  readonly #programs = new ProjectedPrograms({
    vertex: VERTEX,
    fragment: FRAGMENT,
    attributes: ['a_place', 'a_group', 'a_shown'],
  });

  constructor(id: string, cloud: PointCloud, shape: PointShape = PLAIN) {
    this.id = id;
    this.#cloud = cloud;
    this.#shape = shape;
    this.#shown = new Uint8Array(cloud.groups.length).fill(1);
    this.#shownCount = cloud.groups.length;
    this.#crowd = this.#shownCount;
  }

  /**
   * @param shown 1 for the rows to draw, by row
   * @param crowd count that determines the size; `null` for the number shown. Compared sides share one size.
   * @returns whether anything changed
   */
  setShown(shown: Uint8Array, crowd: number | null = null): boolean {
    const shownCount = shown === this.#shown ? this.#shownCount : countRows(shown);
    const isSame = shownCount === this.#shownCount && hasSame(shown, this.#shown);
    this.#shownCount = shownCount;
    const isSameCrowd = this.#crowd === (crowd ?? this.#shownCount);
    if (isSame && isSameCrowd) return false;
    this.#crowd = crowd ?? this.#shownCount;
    if (isSame) return true;
    this.#shown = shown;
    this.#isStale = true;
    this.#pace.change(performance.now());
    return true;
  }

  setLook(look: PointLook): void {
    this.#look = look;
  }

  setOverlay(overlay: StillOverlay | null): void {
    this.#canvas?.hide();
    this.#overlay = overlay;
    this.#canvas = overlay && new PointCanvas(overlay.canvas, overlay.onShown);
  }

  showStill(): boolean {
    const view = this.#overlay?.view ?? null;
    if (this.#canvas === null || view === null) return false;
    const points = this.#pointsIn(view);
    if (points === null) this.#canvas.hide();
    else this.#canvas.show(points);
    return true;
  }

  onAdd(map: MapLibreMap): void {
    this.#map = map;
    this.#programs.forget(null);
    // From a lost context.
    this.#array = null;
    this.#attributes = [];
  }

  /** Only when WebGL draws: with overlays it may never need to. */
  #hold(gl: WebGL2RenderingContext): void {
    this.#array = gl.createVertexArray();
    gl.bindVertexArray(this.#array);
    this.#attributes = [
      { slot: PLACE, size: 2, data: this.#cloud.places, use: gl.STATIC_DRAW },
      { slot: GROUP, size: 1, data: this.#cloud.groups, use: gl.STATIC_DRAW },
      { slot: SHOWN, size: 1, data: this.#shown, use: gl.DYNAMIC_DRAW },
    ].map(({ slot, size, data, use }) => ({ slot, size, buffer: holdBuffer(gl, slot, data, size, use) }));
    this.#shownBuffer = this.#attributes[SHOWN]?.buffer ?? null;
    this.#stride = 1;
    this.#isStale = false;
    gl.bindVertexArray(null);
  }

  onRemove(_map: MapLibreMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    for (const { buffer } of this.#attributes) gl.deleteBuffer(buffer);
    this.#attributes = [];
    this.#canvas?.hide();
    this.#canvas = null;
    this.#programs.forget(gl);
    gl.deleteVertexArray(this.#array);
    this.#map = null;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    const gl = context as WebGL2RenderingContext;
    const map = this.#map;
    const look = this.#look;
    if (map === null || look === null || this.#shownCount === 0) return;
    const view = this.#overlay?.view ?? null;
    const points = view && this.#pointsIn(view);
    if (points !== null) this.#canvas?.showInFrame(points);
    if (view !== null) return;
    this.#canvas?.hide();
    // `isMoving` is false on a map that follows another, so compare matrices.
    const matrix = Float64Array.from(args.defaultProjectionData.mainMatrix);
    const isMoving = map.isMoving() || matrix.some((value, i) => value !== this.#matrix[i]);
    this.#matrix = matrix;
    if (this.#attributes.length === 0) this.#hold(gl);
    if (this.#isStale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, this.#shownBuffer);
      gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.#shown);
      this.#isStale = false;
    }
    const at = this.#programs.begin(gl, args);
    gl.uniform1f(at('u_size'), this.#sizePxOn(map));
    gl.uniform1f(at('u_edge_share'), this.#shape.edgeShare);
    gl.uniform3fv(at('u_fills'), look.fills);
    gl.uniform3fv(at('u_edges'), look.edges);
    gl.bindVertexArray(this.#array);
    const count = this.#cloud.groups.length;
    // The globe has no overlays, so all points are drawn at rest.
    const isPictured = this.#canvas !== null && args.shaderData.variantName === PLANE;
    const stride = isPictured
      ? Math.min(MAX_STRIDE, Math.ceil(count / SAMPLE))
      : this.#pace.strideOf(count, isMoving, performance.now());
    if (stride !== this.#stride) strideOver(gl, this.#attributes, stride);
    this.#stride = stride;
    gl.drawArrays(gl.POINTS, 0, Math.floor(count / stride));
    gl.bindVertexArray(null);
    // Draw all once nothing changes; overlays paint them otherwise.
    if (stride > 1 && !isPictured) map.triggerRepaint();
  }

  get isWaiting(): boolean {
    return this.#canvas?.isPainting ?? false;
  }

  /** `null` without points. */
  #pointsIn(view: StillView): PointsToPaint | null {
    const [map, look] = [this.#map, this.#look];
    if (map === null || look === null || this.#shownCount === 0) return null;
    const { edgeShare } = this.#shape;
    return { cloud: this.#cloud, shown: this.#shown, look, ...view, sizePx: this.#sizePxOn(map), edgeShare };
  }

  /** Diameter, device px. */
  #sizePxOn(map: MapLibreMap): number {
    return (pointSizePx(this.#crowd, map.getZoom()) + this.#shape.growPx) * map.getPixelRatio();
  }
}

function hasSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let row = 0; row < one.length; row += 1) if (one[row] !== other[row]) return false;
  return true;
}

/** On the globe, points on the far side are clipped by depth. */
const VERTEX = `
in vec2 a_place;
in float a_group;
in float a_shown;
uniform float u_size;
uniform vec3 u_fills[${MAX_GROUPS}];
uniform vec3 u_edges[${MAX_GROUPS}];
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

const FRAGMENT = `
flat in vec3 v_fill;
flat in vec3 v_edge;
uniform float u_size;
uniform float u_edge_share;
out vec4 color;
void main() {
  float reach = length(gl_PointCoord - 0.5) * u_size;
  float radius = u_size * 0.5;
  float cover = clamp(radius - reach, 0.0, 1.0);
  // Of the smallest an edge of a whole px would leave little but edges.
  float edge = max(0.6, u_size * u_edge_share);
  float inside = clamp(radius - edge - reach + 0.5, 0.0, 1.0);
  color = vec4(mix(v_edge, v_fill, inside), 1.0) * cover;
}`;
