/** Reads the compiled atlas in Node, from the folder of the compile step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../domain/atlas.ts';
import { ATLAS_FILE_NAMES, type AtlasFiles } from '../domain/atlas-files.ts';
import { buildAtlas } from '../domain/build-atlas.ts';

/**
 * @param folder `public/data`; trusted, because the compile step has validated the files
 * @throws if a file is missing
 */
export function readAtlas(folder: string): Atlas {
  const files = Object.fromEntries(
    Object.entries(ATLAS_FILE_NAMES).map(([key, name]): [string, unknown] => [
      key,
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    ]),
  );
  return buildAtlas(files as unknown as AtlasFiles);
}
