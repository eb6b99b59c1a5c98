import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Limit for `sha256Hex`, which blocks the page, in browsers without `crypto.subtle`. */
const MAX_BLOCKING_BYTES = 4_000_000;
/** The whole file is held in memory. */
const MAX_BYTES = 1_000_000_000;

/** Returns the SHA-256 of a file in hexadecimal; `null` if the file is too large or no longer readable. */
export async function checksumOf(file: Blob): Promise<string | null> {
  const own = globalThis.crypto?.subtle;
  if (file.size > (own === undefined ? MAX_BLOCKING_BYTES : MAX_BYTES)) return null;
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
  return bytesToHex(new Uint8Array(await own.digest('SHA-256', bytes)));
}

/**
 * Returns the SHA-256 of bytes in hexadecimal, without Web Crypto: browsers provide that only in secure
 * contexts, which excludes plain http and may exclude files.
 */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
