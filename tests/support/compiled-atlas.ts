/** The compiled atlas for benchmarks, which need the real thing. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/build/prepare.ts';
import { readAtlas } from '../../src/build/read-atlas.ts';
import type { Atlas } from '../../src/domain/atlas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the geodata first when that is out of date. */
export async function readCompiledAtlas(): Promise<Atlas> {
  await prepare(root, () => {});
  return readAtlas(join(root, 'public/data'));
}
