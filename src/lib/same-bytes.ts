/** Bytes of each file in memory at once. */
const CHUNK_BYTES = 4_000_000;

/** Whether two files are byte-identical; `false` if either cannot be read. */
export async function haveSameBytes(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  try {
    for (let from = 0; from < a.size; from += CHUNK_BYTES) {
      const [one, other] = await Promise.all([a, b].map((file) => bytesOf(file, from)));
      if (one === undefined || other === undefined || !areEqual(one, other)) return false;
    }
    return true;
  } catch {
    return false;
  }
}

async function bytesOf(file: Blob, from: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, from + CHUNK_BYTES).arrayBuffer());
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
