/** A file piece by piece, so that no more of it than a piece is in memory. */

/**
 * Large enough that waiting for the browser counts for little, small enough to lie in the cache of a processor while it is gone through, and in what a browser fetches ahead.
 */
export const BLOCK_BYTES = 1 << 20;

export interface Block {
  readonly block: Uint8Array;
  /** How much of the file has been read with it. */
  readonly doneBytes: number;
  readonly isLast: boolean;
}

/** The file was moved, changed or taken away since it was chosen. */
export class UnreadableFile extends Error {}

/**
 * As a stream of bytes, which the browser fetches ahead while a block is gone through, and into the same room for each block: slices were waited for, and each wanted memory of its own. Where a
 * file has no such stream, in slices. A block is there until the next is asked for.
 * @param from the first byte. @throws UnreadableFile
 */
export async function* readBlocks(file: Blob, from: number, blockBytes = BLOCK_BYTES): AsyncGenerator<Block> {
  const reader = byteReaderOf(file, from);
  let room = new Uint8Array(Math.min(blockBytes, Math.max(0, file.size - from)));
  let at = from;
  try {
    do {
      const doneBytes = Math.min(at + blockBytes, file.size);
      room = await (reader === null
        ? bytesOf(file, at, doneBytes)
        : bytesInto(room, Math.max(0, doneBytes - at), reader));
      yield {
        block: room.subarray(0, Math.max(0, doneBytes - at)),
        doneBytes,
        isLast: doneBytes >= file.size,
      };
      at = doneBytes;
    } while (at < file.size);
  } finally {
    // Of a file that cannot be read whoever reads has heard.
    await reader?.cancel().catch(() => {});
  }
}

function byteReaderOf(file: Blob, from: number): ReadableStreamBYOBReader | null {
  try {
    return file.slice(from).stream().getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

/** @param room is handed over. @returns the same memory, filled from its beginning. @throws UnreadableFile */
async function bytesInto(
  room: Uint8Array<ArrayBuffer>,
  length: number,
  reader: ReadableStreamBYOBReader,
): Promise<Uint8Array<ArrayBuffer>> {
  let { buffer } = room;
  for (let count = 0; count < length; ) {
    const { value } = await reader.read(new Uint8Array(buffer, count, length - count)).catch(unreadable);
    if (value === undefined || value.length === 0) throw new UnreadableFile('it ends before its end');
    buffer = value.buffer;
    count += value.length;
  }
  return new Uint8Array(buffer);
}

function unreadable(cause: unknown): never {
  throw new UnreadableFile('a part of it could not be read', { cause });
}

/** @throws UnreadableFile */
export async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    return unreadable(error);
  }
}
