import { type BinaryToTextEncoding, createHash } from 'node:crypto';

export function sha256Of(content: string | Uint8Array, encoding: BinaryToTextEncoding): string {
  return createHash('sha256').update(content).digest(encoding);
}

/** For policies and integrity attributes. */
export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${sha256Of(content, 'base64')}`;
}
