/** Reads frames from a file, each preceded by its four-byte length. */
import { BLOCK_BYTES, bytesOf } from '../delimited/blocks.ts';

export type Frame =
  /** `end`: the first byte after it. */
  | { readonly state: 'whole'; readonly bytes: Uint8Array; readonly end: number }
  /** Longer than allowed. */
  | { readonly state: 'long'; readonly end: number }
  /** Invalid length: the file is truncated or damaged, and the next frame cannot be located. */
  | { readonly state: 'lost' };

const LENGTH_BYTES = 4;
/** Smallest table: its offset, its field list, and the list's offset. */
const MIN_BYTES = 12;

/** @param from the first byte. @throws UnreadableFile */
export async function* readFrames(file: Blob, from: number, mostBytes: number): AsyncGenerator<Frame> {
  let at = from;
  let wanted = BLOCK_BYTES;
  while (at < file.size) {
    const block = await bytesOf(file, at, Math.min(file.size, at + wanted));
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    let begin = 0;
    wanted = BLOCK_BYTES;
    while (begin + LENGTH_BYTES <= block.length) {
      const length = view.getUint32(begin, true);
      const end = begin + LENGTH_BYTES + length;
      if (length < MIN_BYTES || at + end > file.size) {
        yield { state: 'lost' };
        return;
      }
      if (length > mostBytes) yield { state: 'long', end: at + end };
      else if (end > block.length) {
        wanted = Math.max(BLOCK_BYTES, LENGTH_BYTES + length);
        break;
      } else yield { state: 'whole', bytes: block.subarray(begin + LENGTH_BYTES, end), end: at + end };
      begin = end;
    }
    if (at + block.length === file.size && begin < block.length && begin + LENGTH_BYTES > block.length) {
      yield { state: 'lost' };
      return;
    }
    at += begin;
  }
}
