/** Several files as one. */
import { zipSync } from 'fflate';

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * A ZIP file of them, in their order. They are stored as they are: pictures are packed already.
 * @param date of all of them, to the day
 * @throws RangeError when two have the same name
 */
export async function zipFiles(files: readonly NamedFile[], date: Date): Promise<Blob> {
  const entries = new Map<string, Uint8Array>();
  for (const { name, blob } of files) {
    if (entries.has(name)) throw new RangeError(`two files are called ${name}`);
    entries.set(name, new Uint8Array(await blob.arrayBuffer()));
  }
  // ZIP knows local time only, and no year before 1980.
  const mtime = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  const packed = zipSync(Object.fromEntries(entries), { level: 0, mtime });
  return new Blob([packed], { type: 'application/zip' });
}
