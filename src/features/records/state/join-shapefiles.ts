import { SHAPEFILE_PARTS } from '../../../importers/incidents/formats.ts';

/** Joining needs a copy of all parts in memory. */
const MAX_BYTES = 500_000_000;
const PART = new RegExp(`^(.+)\\.(${SHAPEFILE_PARTS.join('|')})$`, 'i');

/**
 * Joins the parts of each Shapefile among chosen files into one ZIP file, in the place of its first part. Parts
 * without a `.shp`, alone or too large stay as they are.
 */
export async function joinShapefiles(files: readonly File[]): Promise<readonly File[]> {
  const groups = new Map<string, File[]>();
  for (const file of files) {
    const stem = PART.exec(file.name)?.[1]?.toLowerCase();
    if (stem !== undefined) groups.set(stem, [...(groups.get(stem) ?? []), file]);
  }
  const joined = new Map<File, File | null>();
  for (const parts of groups.values()) {
    const [first, ...others] = parts;
    const bytes = parts.reduce((sum, { size }) => sum + size, 0);
    const hasShapes = parts.some(({ name }) => /\.shp$/i.test(name));
    if (first === undefined || others.length === 0 || !hasShapes || bytes > MAX_BYTES) continue;
    joined.set(first, await zipOf(parts));
    for (const other of others) joined.set(other, null);
  }
  return files.flatMap((file) => joined.get(file) ?? (joined.has(file) ? [] : [file]));
}

async function zipOf(parts: readonly File[]): Promise<File> {
  const { zipFiles } = await import('../../../exporters/zip.ts');
  // Parts are found by their common name, which may differ in case.
  const [stem = ''] = parts.map(({ name }) => PART.exec(name)?.[1] ?? '');
  const named = parts.map((blob) => ({
    name: `${stem}.${PART.exec(blob.name)?.[2]?.toLowerCase() ?? ''}`,
    blob,
  }));
  return new File([await zipFiles(named, new Date())], `${stem}.zip`);
}
