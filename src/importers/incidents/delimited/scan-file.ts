/** Feeds a file to the scan block by block, each with the unread rest of the previous one. */
import type { ReadTools } from '../raw-table.ts';
import { readBlocks } from './blocks.ts';
import { type Encoding, transcode } from './encoding.ts';
import { LINE_FEED } from './find-cell.ts';
import { BYTES_BEHIND, scan } from './scan.ts';
import type { Scanner } from './scanner.ts';

/** Usual size of that rest: part of a record. */
const ROOM_FOR_REST = 1 << 16;

export interface ScanSource {
  readonly file: Blob;
  readonly encoding: Encoding;
  /** UTF-8 bytes before the first record. */
  readonly skip: number;
  readonly blockBytes: number;
}

/**
 * @returns false if the bytes are invalid in the encoding; other refusals are in `scanner.refusal`.
 * @throws UnreadableFile
 */
export async function scanFile(
  source: ScanSource,
  scanner: Scanner,
  onProgress: ReadTools['onProgress'],
): Promise<boolean> {
  const { file, encoding, blockBytes } = source;
  const toUtf8 = transcode(encoding);
  let work = new Uint8Array(Math.min(blockBytes, file.size) + ROOM_FOR_REST + BYTES_BEHIND);
  let { skip } = source;
  let kept = 0;
  for await (const { block, doneBytes, isLast } of readBlocks(file, encoding.markBytes, blockBytes)) {
    const bytes = toUtf8(block, isLast);
    if (bytes === null) return false;
    const fresh = skip === 0 ? bytes : bytes.subarray(Math.min(skip, bytes.length));
    skip -= bytes.length - fresh.length;
    const end = kept + fresh.length;
    if (end + BYTES_BEHIND > work.length) {
      const wider = new Uint8Array(Math.max(end + BYTES_BEHIND, work.length * 2));
      wider.set(work.subarray(0, kept));
      work = wider;
    }
    work.set(fresh, kept);
    work[end] = LINE_FEED;
    const done = scan(scanner, work, 0, end, isLast);
    onProgress({ bytes: doneBytes, totalBytes: file.size, records: scanner.record });
    if (scanner.refusal !== null) return true;
    kept = end - done;
    work.copyWithin(0, done, end);
  }
  return true;
}
