import { sha256Hex } from './sha256.ts';

/** Limit for our SHA-256, which blocks the page, in browsers without `crypto.subtle`. */
const MAX_BYTES_BY_US = 4_000_000;
/** The whole file is held in memory. */
const MAX_BYTES = 1_000_000_000;

/** Returns the SHA-256 of a file in hexadecimal; `null` if the file is too large or no longer readable. */
export async function checksumOf(file: Blob): Promise<string | null> {
  const own = globalThis.crypto?.subtle;
  if (file.size > (own === undefined ? MAX_BYTES_BY_US : MAX_BYTES)) return null;
  try {
    return await digestOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/**
 * Returns the SHA-256 of bytes in hexadecimal: asynchronous with `crypto.subtle`, otherwise blocking the
 * page.
 */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const own = globalThis.crypto?.subtle;
  if (own === undefined) return sha256Hex(bytes);
  const sum = new Uint8Array(await own.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
