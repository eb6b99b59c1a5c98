/**
 * Uploads data to an attribute of the bound vertex array.
 * @param size numbers per vertex
 */
export function holdBuffer(
  gl: WebGL2RenderingContext,
  slot: number,
  data: Float32Array | Uint8Array,
  size: number,
  use: number,
): WebGLBuffer {
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, data, use);
  gl.enableVertexAttribArray(slot);
  gl.vertexAttribPointer(slot, size, data instanceof Float32Array ? gl.FLOAT : gl.UNSIGNED_BYTE, false, 0, 0);
  return buffer;
}

/** An attribute: floats if it has two numbers per vertex, bytes if one. */
export interface HeldAttribute {
  readonly slot: number;
  readonly size: number;
  readonly buffer: WebGLBuffer;
}

/**
 * Makes the bound vertex array's attributes read one of `stride` vertices.
 * @param stride at most 31: WebGL limits strides to 255 bytes
 */
export function strideOver(
  gl: WebGL2RenderingContext,
  attributes: readonly HeldAttribute[],
  stride: number,
): void {
  for (const { slot, size, buffer } of attributes) {
    const [type, bytes] = size === 2 ? [gl.FLOAT, 8] : [gl.UNSIGNED_BYTE, 1];
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.vertexAttribPointer(slot, size, type, false, stride * bytes, 0);
  }
}
