import { zipSync } from 'fflate';

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Returns a ZIP file, entries in the given order. They are not compressed, because pictures already are.
 *
 * @param date of all entries, to the day
 * @throws RangeError if two have the same name
 */
export async function zipFiles(files: readonly NamedFile[], date: Date): Promise<Blob> {
  const entries = new Map<string, Uint8Array>();
  for (const { name, blob } of files) {
    if (entries.has(name)) throw new RangeError(`two files are called ${name}`);
    entries.set(name, new Uint8Array(await blob.arrayBuffer()));
  }
  // ZIP has local time only, and no year before 1980.
  const mtime = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  const packed = zipSync(Object.fromEntries(entries), { level: 0, mtime });
  return new Blob([packed], { type: 'application/zip' });
}
