import { sha256Hex } from './sha256.ts';

/** A page waits for no more than this where the browser has no checksums of its own. */
const MAX_BYTES_BY_US = 4_000_000;
/** The whole file is in memory meanwhile. */
const MAX_BYTES = 1_000_000_000;

/** SHA-256 of a file in hexadecimal, made beside the page; `null` for a file that is too large, or that can no longer be read. */
export async function checksumOf(file: Blob): Promise<string | null> {
  const own = globalThis.crypto?.subtle;
  if (file.size > (own === undefined ? MAX_BYTES_BY_US : MAX_BYTES)) return null;
  try {
    return await digestOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/** SHA-256 of bytes in hexadecimal: beside the page where the browser has it, else by us, however long the page waits. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const own = globalThis.crypto?.subtle;
  if (own === undefined) return sha256Hex(bytes);
  const sum = new Uint8Array(await own.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
