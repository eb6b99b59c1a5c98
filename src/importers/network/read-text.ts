import { MAX_BYTES, type NetworkText } from './read-network-files.ts';

/** What stands in a file, as UTF-8; of one that is too large nothing is read. @throws when the browser cannot read it */
export async function readText(file: File): Promise<NetworkText> {
  return { name: file.name, text: file.size > MAX_BYTES ? null : await file.text() };
}
