/** A file piece by piece, so that no more of it than a piece is in memory. */

/**
 * Large enough that waiting for the browser counts for little, small enough to lie in the cache of a processor while it is gone through.
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
 * Slices rather than its stream: a file can be read again from anywhere, and blocks are as large as we like.
 * @param from the first byte. @throws UnreadableFile
 */
export async function* readBlocks(file: Blob, from: number, blockBytes = BLOCK_BYTES): AsyncGenerator<Block> {
  let at = from;
  do {
    const doneBytes = Math.min(at + blockBytes, file.size);
    const block = await bytesOf(file, at, doneBytes);
    yield { block, doneBytes, isLast: doneBytes >= file.size };
    at = doneBytes;
  } while (at < file.size);
}

/** @throws UnreadableFile */
export async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    throw new UnreadableFile('a part of it could not be read', { cause: error });
  }
}
