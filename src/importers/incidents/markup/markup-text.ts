/** Reads XML as text, in its declared encoding if supported. */

import { bytesOf } from '../delimited/blocks.ts';
import { isCodePage } from '../delimited/code-pages.ts';
import type { Encoding } from '../delimited/encoding.ts';
import type { ReadTools } from '../raw-table.ts';
import { findEncoding, readUtf8 } from '../text-source.ts';

const HEAD_BYTES = 1024;
const DECLARED = /^[^<]{0,4}<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i;

/** @throws Refused, UnreadableFile */
export async function markupEncoding(file: Blob, chosen: string | undefined): Promise<Encoding> {
  const head = new TextDecoder('latin1').decode(await bytesOf(file, 0, HEAD_BYTES));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase();
  const isOurs = declared !== undefined && isCodePage(declared);
  return findEncoding(file, chosen ?? (isOurs ? declared : undefined));
}

/** @throws Refused, UnreadableFile */
export async function* markupPieces(
  file: Blob,
  encoding: Encoding,
  onProgress: ReadTools['onProgress'],
  records: () => number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of readUtf8(file, encoding, onProgress, records)) {
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}
