/** From the parsed files to the atlas that the program reads. */
import type { Atlas } from './atlas.ts';
import type { AtlasFiles } from './atlas-files.ts';
import { decodeBasemap } from './decode-basemap.ts';
import { indexRecords } from './index-records.ts';

/**
 * Decodes the basemap and indexes the records. The files are trusted: the compile step has validated them. Throws when the
 * basemap's topology lacks an object.
 */
export function buildAtlas(files: AtlasFiles): Atlas {
  const { basemap, labels, ...rest } = files;
  return {
    ...rest,
    basemap: decodeBasemap(basemap, labels),
    byId: indexRecords(files),
    sourceById: new Map(files.sources.map((source) => [source.id, source])),
  };
}
