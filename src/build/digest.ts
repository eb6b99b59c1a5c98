import { type BinaryToTextEncoding, createHash } from 'node:crypto';

/** SHA-256 of a text or of bytes. */
export function sha256Of(content: string | Uint8Array, encoding: BinaryToTextEncoding): string {
  return createHash('sha256').update(content).digest(encoding);
}

/** As policies and the integrity of a file name it. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${sha256Of(content, 'base64')}`;
}
