/** Reads non-tabular text as UTF-8 pieces, from any encoding. */
import { BLOCK_BYTES, bytesOf, readBlocks } from './delimited/blocks.ts';
import {
  checkEncoding,
  type Encoding,
  encodingOfFile,
  encodingOfHead,
  samplesOf,
  transcode,
} from './delimited/encoding.ts';
import { Utf8Check } from './delimited/utf8-check.ts';
import type { Dialect, ReadTools } from './raw-table.ts';
import { Refused } from './refused.ts';

const HEAD_BYTES = 1 << 16;

/**
 * Uses the byte order mark or the user's choice, else UTF-8 if valid throughout, else the likeliest code
 * page.
 * @throws Refused, UnreadableFile
 */
export async function findEncoding(file: Blob, chosen: string | undefined): Promise<Encoding> {
  const known = checkEncoding(chosen);
  if (!known.ok) throw new Refused(known.failure);
  const first = encodingOfHead(await bytesOf(file, 0, HEAD_BYTES), chosen);
  if (first.markBytes > 0 || first.name !== 'utf-8') return first;
  const check = new Utf8Check();
  for await (const { block, isLast } of readBlocks(file, 0)) {
    if (!check.holds(block, isLast)) return encodingOfFile(file, chosen);
  }
  return first;
}

/** @throws Refused if the bytes are invalid in the encoding; UnreadableFile */
export async function* readUtf8(
  file: Blob,
  encoding: Encoding,
  onProgress: ReadTools['onProgress'],
  records: () => number,
): AsyncGenerator<Uint8Array> {
  const toUtf8 = transcode(encoding);
  for await (const { block, doneBytes, isLast } of readBlocks(file, encoding.markBytes, BLOCK_BYTES)) {
    const bytes = toUtf8(block, isLast);
    if (bytes === null) {
      const place = { unit: 'byte', number: doneBytes - block.length } as const;
      throw new Refused({ kind: 'wrong-encoding', encoding: encoding.name, place });
    }
    yield bytes;
    onProgress({ bytes: doneBytes, totalBytes: file.size, records: records() });
  }
}

/** Returns the user's choices; `null` if the encoding is certain. */
export function dialectOfText(encoding: Encoding): Dialect | null {
  if (encoding.others.length === 0) return null;
  return {
    encoding: encoding.name,
    otherEncodings: encoding.others,
    delimiter: null,
    otherDelimiters: [],
    hasHeader: true,
    headerIsSure: true,
    samples: samplesOf(encoding),
  };
}
