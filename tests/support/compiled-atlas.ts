/** The compiled atlas and digest for benchmarks, which need the real thing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/build/prepare.ts';
import { readAtlas } from '../../src/build/read-atlas.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import { BRIEF_FILE_NAME, STORIES_FILE_NAME } from '../../src/domain/atlas-files.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { Story } from '../../src/domain/story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the geodata first when that is out of date. */
export async function readCompiledAtlas(): Promise<Atlas> {
  await prepare(root, () => {});
  return readAtlas(join(root, 'public/data'));
}

export async function readCompiledBrief(): Promise<Brief> {
  await prepare(root, () => {});
  return JSON.parse(await readFile(join(root, 'public/data', BRIEF_FILE_NAME), 'utf8'));
}

export async function readCompiledStories(): Promise<readonly Story[]> {
  await prepare(root, () => {});
  return JSON.parse(await readFile(join(root, 'public/data', STORIES_FILE_NAME), 'utf8'));
}
