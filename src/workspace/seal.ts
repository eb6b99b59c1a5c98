/**
 * Encrypts a file with a passphrase: AES-256-GCM (NIST SP 800-38D) with a key from PBKDF2-HMAC-SHA-256 (RFC
 * 8018), by WebCrypto. The header is authenticated too, so that rounds or salt cannot be changed unnoticed.
 *
 * 600,000 rounds follow OWASP's Password Storage Cheat Sheet for this function.
 */
import { joinBytes } from '../lib/join-bytes.ts';
import { failed, ok, type Result } from '../lib/result.ts';

export type SealFault =
  /** A passphrase is needed. */
  | { readonly code: 'locked' }
  /** Or the file is damaged: the two cannot be distinguished. */
  | { readonly code: 'wrong-passphrase' }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'damaged' }
  /** The page has no WebCrypto, as on plain `http`. */
  | { readonly code: 'no-secure-page' };

const MARK = new TextEncoder().encode('CROSSROADS-SEALED');
const SEAL_VERSION = 1;
const ROUNDS = 600_000;
/** More would block a page for minutes, and are never written. */
const MAX_ROUNDS = 5_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const VERSION_AT = MARK.length;
const ROUNDS_AT = VERSION_AT + 1;
const SALT_AT = ROUNDS_AT + 4;
const IV_AT = SALT_AT + SALT_BYTES;
const HEAD_BYTES = IV_AT + IV_BYTES;

export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export function isSealed(bytes: Uint8Array): boolean {
  return MARK.every((byte, at) => bytes[at] === byte);
}

export async function seal(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(HEAD_BYTES);
  head.set(MARK);
  head[VERSION_AT] = SEAL_VERSION;
  new DataView(head.buffer).setUint32(ROUNDS_AT, ROUNDS);
  crypto.getRandomValues(head.subarray(SALT_AT));
  const key = await keyOf(head, passphrase, ROUNDS);
  const sealed = await crypto.subtle.encrypt(algorithmOf(head), key, bytes);
  return joinBytes([head, new Uint8Array(sealed)]);
}

/** @param passphrase `null` when unknown */
export async function unseal(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
): Promise<Result<Uint8Array<ArrayBuffer>, SealFault>> {
  if (bytes.length <= HEAD_BYTES) return failed({ code: 'damaged' });
  const head = bytes.slice(0, HEAD_BYTES);
  const version = head[VERSION_AT] as number;
  if (version > SEAL_VERSION) return failed({ code: 'newer-version', version, known: SEAL_VERSION });
  const rounds = new DataView(head.buffer).getUint32(ROUNDS_AT);
  if (version !== SEAL_VERSION || rounds < ROUNDS || rounds > MAX_ROUNDS) return failed({ code: 'damaged' });
  if (!canSeal()) return failed({ code: 'no-secure-page' });
  if (passphrase === null) return failed({ code: 'locked' });
  const key = await keyOf(head, passphrase, rounds);
  try {
    const opened = await crypto.subtle.decrypt(algorithmOf(head), key, bytes.subarray(HEAD_BYTES));
    return ok(new Uint8Array(opened));
  } catch {
    return failed({ code: 'wrong-passphrase' });
  }
}

function algorithmOf(head: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv: head.slice(IV_AT, HEAD_BYTES), additionalData: head };
}

/** NFKC: letters with marks can be typed in two ways that look alike. */
async function keyOf(head: Uint8Array<ArrayBuffer>, passphrase: string, rounds: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const known = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: head.slice(SALT_AT, IV_AT), iterations: rounds },
    known,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
