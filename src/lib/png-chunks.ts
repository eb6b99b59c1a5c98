/**
 * Reads and writes chunks of PNG files: length, type, data, and a checksum over type and data. PNG
 * specification, third edition, sections 5.2, 5.3 and D.
 */

import { crc32 } from './crc32.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Size of a chunk without data: length, type, checksum. */
const FRAME_BYTES = 12;
const HEADER_BYTES = 13;
const MAX_LENGTH = 0x7fff_ffff;

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
  /** End offset in the file. */
  readonly end: number;
}

/** Whether the bytes begin with the PNG signature. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** @param type four letters */
export function formatPngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(FRAME_BYTES + data.byteLength);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.byteLength);
  for (let at = 0; at < 4; at += 1) chunk[4 + at] = type.charCodeAt(at);
  chunk.set(data, 8);
  view.setUint32(8 + data.byteLength, crc32(chunk.subarray(4, 8 + data.byteLength)));
  return chunk;
}

/**
 * Returns all chunks from header to end; `null` if any is incomplete or has a wrong checksum. Data after the
 * end chunk is ignored.
 */
export function listPngChunks(bytes: Uint8Array): readonly PngChunk[] | null {
  if (!isPng(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at: number = SIGNATURE.length;
  while (at + FRAME_BYTES <= bytes.byteLength) {
    const length = view.getUint32(at);
    const end = at + FRAME_BYTES + length;
    if (length > MAX_LENGTH || end > bytes.byteLength) return null;
    const named = bytes.subarray(at + 4, end - 4);
    const type = String.fromCharCode(...named.subarray(0, 4));
    if (!/^[A-Za-z]{4}$/.test(type) || crc32(named) !== view.getUint32(end - 4)) return null;
    const data = named.subarray(4);
    const isHeader = type === 'IHDR';
    if (isHeader !== (chunks.length === 0) || (isHeader && length !== HEADER_BYTES)) return null;
    chunks.push({ type, data, end });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}
