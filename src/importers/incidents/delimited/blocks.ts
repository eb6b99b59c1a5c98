/** Reads a file in blocks, so that only one block is in memory. */

/**
 * Large enough to make waiting negligible, small enough for the processor's cache and the browser's
 * read-ahead.
 */
export const BLOCK_BYTES = 1 << 20;

export interface Block {
  readonly block: Uint8Array;
  /** Bytes of the file read so far, including this block. */
  readonly doneBytes: number;
  readonly isLast: boolean;
}

/** The file was moved, changed or deleted since it was chosen. */
export class UnreadableFile extends Error {}

/**
 * Keeps streams from garbage collection while they are read into a buffer. Chromium collects those that only
 * their reader refers to, and the read never ends.
 */
const streamsBeingRead = new Set<ReadableStream>();

/**
 * Reads a byte stream into one reused buffer while the browser reads ahead; slices were slower and took new
 * memory each. Falls back to slices. A block is valid until the next one is requested.
 * @param from the first byte.
 * @throws UnreadableFile
 */
export async function* readBlocks(file: Blob, from: number, blockBytes = BLOCK_BYTES): AsyncGenerator<Block> {
  const stream = file.slice(from).stream();
  streamsBeingRead.add(stream);
  const reader = byteReaderOf(stream);
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
    // A read error has already been thrown.
    await reader?.cancel().catch(() => {});
    streamsBeingRead.delete(stream);
  }
}

function byteReaderOf(stream: ReadableStream): ReadableStreamBYOBReader | null {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

/** @param room is transferred. @returns the same memory, filled from its beginning. @throws UnreadableFile */
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
