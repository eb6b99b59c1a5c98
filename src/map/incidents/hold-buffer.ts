/** Gives data to the attribute of a slot of the vertex array that is bound. @param size numbers a corner */
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
