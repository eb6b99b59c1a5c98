/**
 * Stores a text in a PNG file under a keyword: chunk `iTXt`, UTF-8, not compressed. PNG specification, third
 * edition, section 11.3.3.4.
 */
import { formatPngChunk, listPngChunks } from './png-chunks.ts';
import { failed, ok, type Result } from './result.ts';

const TYPE = 'iTXt';

/**
 * Returns the file with the text right after its header, where programs find it first.
 *
 * @param keyword 1 to 79 letters of ASCII
 * @throws RangeError if the bytes are not a PNG file
 */
export function withPngText(bytes: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const header = listPngChunks(bytes)?.[0];
  if (header === undefined) throw new RangeError('a text can only be put into a whole PNG file');
  const encoder = new TextEncoder();
  const [name, words] = [encoder.encode(keyword), encoder.encode(text)];
  // After the keyword: its terminator, compression flag and method, empty language and translated keyword.
  const data = new Uint8Array(name.byteLength + 5 + words.byteLength);
  data.set(name);
  data.set(words, name.byteLength + 5);
  const chunk = formatPngChunk(TYPE, data);
  const whole = new Uint8Array(bytes.byteLength + chunk.byteLength);
  whole.set(bytes.subarray(0, header.end));
  whole.set(chunk, header.end);
  whole.set(bytes.subarray(header.end), header.end + chunk.byteLength);
  return whole;
}

export type PngTextFailure =
  /** Not PNG, truncated, or changed since it was written. */
  | 'damaged'
  /** No text under that keyword. */
  | 'none'
  /** More than one text, compressed, too long, or not UTF-8. */
  | 'not-read';

/**
 * Returns the only text under a keyword.
 *
 * @param mostBytes maximum length
 */
export function readPngText(
  bytes: Uint8Array,
  keyword: string,
  mostBytes: number,
): Result<string, PngTextFailure> {
  const chunks = listPngChunks(bytes);
  if (chunks === null) return failed('damaged');
  const start = new TextEncoder().encode(`${keyword}\0`);
  const found = chunks.filter(
    ({ type, data }) => type === TYPE && start.every((byte, at) => data[at] === byte),
  );
  const [chunk, ...others] = found;
  if (chunk === undefined) return failed('none');
  const isPacked = chunk.data[start.byteLength];
  if (others.length > 0 || isPacked !== 0) return failed('not-read');
  const languageEnd = chunk.data.indexOf(0, start.byteLength + 2);
  const keywordEnd = languageEnd < 0 ? -1 : chunk.data.indexOf(0, languageEnd + 1);
  if (keywordEnd < 0) return failed('not-read');
  const words = chunk.data.subarray(keywordEnd + 1);
  if (words.byteLength > mostBytes) return failed('not-read');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(words));
  } catch {
    return failed('not-read');
  }
}
