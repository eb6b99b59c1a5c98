/** A file piece by piece, so that no more of it than two pieces are in memory. */

/** Large enough that asking the browser for each counts for little: of 1 MB, a file of 65 MB came to 0.1 s more. */
export const BLOCK_BYTES = 1 << 22;

export interface Block {
  readonly block: Uint8Array;
  /** How much of the file has been read with it. */
  readonly doneBytes: number;
  readonly isLast: boolean;
}

/** The file was moved, changed or taken away since it was chosen. */
export class UnreadableFile extends Error {}

/**
 * Slices rather than its stream: a file can be read again from anywhere, and blocks are as large as we like. The browser fetches the next block while one is gone through.
 * @param from the first byte. @throws UnreadableFile
 */
export async function* readBlocks(file: Blob, from: number, blockBytes = BLOCK_BYTES): AsyncGenerator<Block> {
  const endOf = (at: number) => Math.min(at + blockBytes, file.size);
  let doneBytes = endOf(from);
  let coming = bytesOf(file, from, doneBytes);
  for (;;) {
    const block = await coming;
    const isLast = doneBytes >= file.size;
    const next = endOf(doneBytes);
    if (!isLast) {
      coming = bytesOf(file, doneBytes, next);
      // Whoever wants no more blocks does not hear that this one could not be read.
      coming.catch(() => {});
    }
    yield { block, doneBytes, isLast };
    if (isLast) return;
    doneBytes = next;
  }
}

/** @throws UnreadableFile */
export async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    throw new UnreadableFile('a part of it could not be read', { cause: error });
  }
}
