/** Reads the published data, as the page fetches it: for tests after the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  BASE_NETWORK_FILE_NAME,
  BRIEF_FILE_NAME,
  STORIES_FILE_NAME,
  translationsFileName,
} from '../../src/domain/atlas-files.ts';
import type { BaseNetwork } from '../../src/domain/base-network.schema.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { Story, Translation } from '../../src/domain/story.ts';

export const PUBLISHED_FOLDER = fileURLToPath(new URL('../../public/data', import.meta.url));

// Not validated: the compile step has done that.
const read = (name: string) => JSON.parse(readFileSync(join(PUBLISHED_FOLDER, name), 'utf8'));

/** @param name of a file under `data/` */
export function readPublishedFile<T>(name: string): T {
  return read(name);
}

export function readPublishedBaseNetwork(): BaseNetwork {
  return read(BASE_NETWORK_FILE_NAME);
}

export function readPublishedBrief(): Brief {
  return read(BRIEF_FILE_NAME);
}

export function readPublishedStories(): readonly Story[] {
  return read(STORIES_FILE_NAME);
}

/**
 * Returns a story in another language.
 * @throws when it is not translated
 */
export function readPublishedTranslation(language: string, id: string): Translation {
  const all: readonly Translation[] = read(translationsFileName(language));
  const translation = all.find((one) => one.id === id);
  if (translation === undefined) throw new Error(`${id} is not told in ${language}`);
  return translation;
}

/** @throws when there is no story of that id */
export function readPublishedStory(id: string): Story {
  const story = readPublishedStories().find((one) => one.id === id);
  if (story === undefined) throw new Error(`there is no story ${id}`);
  return story;
}
