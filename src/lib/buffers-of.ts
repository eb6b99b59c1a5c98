/**
 * Returns each buffer under the typed arrays of a value once, to transfer in a message. Buffers larger than
 * their array are left out, and so copied.
 */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const look = (part: unknown) => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer && part.byteLength === part.buffer.byteLength)
        buffers.add(part.buffer);
    } else if (Array.isArray(part)) {
      // Lists of texts are long and contain no buffers.
      if (typeof part[0] === 'object') for (const one of part) look(one);
    } else if (typeof part === 'object' && part !== null && !(part instanceof Map)) {
      for (const one of Object.values(part)) look(one);
    }
  };
  look(value);
  return [...buffers].filter((buffer) => buffer.byteLength > 0);
}
