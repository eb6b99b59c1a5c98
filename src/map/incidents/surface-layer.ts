/** Draws an image, such as a density surface, on a square part of the map. */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { ProjectedPrograms } from '../projected-programs.ts';
import { holdBuffer } from './hold-buffer.ts';

const PLACE = 0;

/** The square is divided into this many strips per axis, to follow the globe's curve. */
const STRIPS = 24;

export interface SurfaceImage {
  /** Premultiplied RGBA, 0 to 255; row by row from the north. */
  readonly pixels: Uint8ClampedArray;
  readonly columns: number;
  readonly rows: number;
  /** In the mercator square. */
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
}

export class SurfaceLayer implements CustomLayerInterface {
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly id: string;
  #image: SurfaceImage | null = null;
  #isStale = false;
  #map: MapLibreMap | null = null;
  #array: WebGLVertexArrayObject | null = null;
  #buffer: WebGLBuffer | null = null;
  #texture: WebGLTexture | null = null;
  readonly #programs = new ProjectedPrograms({ vertex: VERTEX, fragment: FRAGMENT, attributes: ['a_place'] });

  constructor(id: string) {
    this.id = id;
  }

  setImage(image: SurfaceImage): void {
    this.#image = image;
    this.#isStale = true;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    this.#map = map;
    this.#programs.forget(null);
    this.#array = gl.createVertexArray();
    gl.bindVertexArray(this.#array);
    this.#buffer = holdBuffer(gl, PLACE, makeStrips(), 2, gl.STATIC_DRAW);
    gl.bindVertexArray(null);
    this.#texture = gl.createTexture();
    this.#isStale = true;
  }

  onRemove(_map: MapLibreMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    gl.deleteTexture(this.#texture);
    gl.deleteBuffer(this.#buffer);
    this.#programs.forget(gl);
    gl.deleteVertexArray(this.#array);
    this.#map = null;
  }

  render(context: WebGLRenderingContext | WebGL2RenderingContext, args: CustomRenderMethodInput): void {
    const gl = context as WebGL2RenderingContext;
    const picture = this.#image;
    if (picture === null) return;
    const at = this.#programs.begin(gl, args);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    if (this.#isStale) {
      this.#give(gl, picture);
      this.#isStale = false;
    }
    gl.uniform1i(at('u_picture'), 0);
    gl.uniform4f(at('u_part'), picture.west, picture.north, picture.width, picture.height);
    gl.bindVertexArray(this.#array);
    gl.drawArrays(gl.TRIANGLES, 0, STRIPS * STRIPS * 6);
    gl.bindVertexArray(null);
  }

  #give(gl: WebGL2RenderingContext, { pixels, columns, rows }: SurfaceImage): void {
    // MapLibre leaves these as its own textures need them.
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, columns, rows, 0, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }
}

/** Two triangles per cell of the unit square. */
function makeStrips(): Float32Array {
  const corners = [0, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 1];
  const places: number[] = [];
  for (let i = 0; i < STRIPS * STRIPS; i += 1) {
    const from = [i % STRIPS, Math.floor(i / STRIPS)];
    places.push(...corners.map((corner, axis) => (corner + (from[axis % 2] as number)) / STRIPS));
  }
  return new Float32Array(places);
}

const VERTEX = `
in vec2 a_place;
uniform vec4 u_part;
out vec2 v_place;
void main() {
  v_place = a_place;
  gl_Position = projectTile(u_part.xy + a_place * u_part.zw);
}`;

const FRAGMENT = `
in vec2 v_place;
uniform sampler2D u_picture;
out vec4 color;
void main() {
  color = texture(u_picture, v_place);
}`;
