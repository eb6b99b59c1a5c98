/**
 * Reads the compiled atlas and digest for tests and benchmarks. Compiles the geodata first when out of date.
 */
import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/build/prepare.ts';
import { readAtlas } from '../../src/build/read-atlas.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { Story } from '../../src/domain/story.ts';
import { PUBLISHED_FOLDER, readPublishedBrief, readPublishedStories } from './published.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function compiled<T>(read: () => T): Promise<T> {
  await prepare(root, () => {});
  return read();
}

export const readCompiledAtlas = (): Promise<Atlas> => compiled(() => readAtlas(PUBLISHED_FOLDER));

export const readCompiledBrief = (): Promise<Brief> => compiled(readPublishedBrief);

export const readCompiledStories = (): Promise<readonly Story[]> => compiled(readPublishedStories);
