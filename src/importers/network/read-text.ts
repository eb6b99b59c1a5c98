import { MAX_BYTES, type NetworkText } from './read-network-files.ts';

/** Reads a file as UTF-8; skips the text if too large. @throws when the browser cannot read it */
export async function readText(file: File): Promise<NetworkText> {
  return { name: file.name, text: file.size > MAX_BYTES ? null : await file.text() };
}
