/** The compiled atlas, as the browser builds it from `data/`, for benchmarks and pictures that need the real thing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/build/prepare.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import { ATLAS_FILE_NAMES, type AtlasFiles } from '../../src/domain/atlas-files.ts';
import { buildAtlas } from '../../src/domain/build-atlas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the geodata first when that is out of date. */
export async function readCompiledAtlas(): Promise<Atlas> {
  await prepare(root, () => {});
  const files = Object.fromEntries(
    Object.entries(ATLAS_FILE_NAMES).map(([key, name]): [string, unknown] => [
      key,
      JSON.parse(readFileSync(join(root, 'public/data', name), 'utf8')),
    ]),
  );
  // The compile step validated every file against the schemas that these types come from.
  return buildAtlas(files as unknown as AtlasFiles);
}
