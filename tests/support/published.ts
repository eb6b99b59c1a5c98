/** What the compile step has written, as the page fetches it: for tests that run after the build, which has seen to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BRIEF_FILE_NAME, STORIES_FILE_NAME } from '../../src/domain/atlas-files.ts';
import type { Brief } from '../../src/domain/brief.ts';
import type { Story } from '../../src/domain/story.ts';

export const PUBLISHED_FOLDER = fileURLToPath(new URL('../../public/data', import.meta.url));

// The files are trusted: the compile step has validated them.
const read = (name: string) => JSON.parse(readFileSync(join(PUBLISHED_FOLDER, name), 'utf8'));

export function readPublishedBrief(): Brief {
  return read(BRIEF_FILE_NAME);
}

export function readPublishedStories(): readonly Story[] {
  return read(STORIES_FILE_NAME);
}

/** @throws when there is no story of that id */
export function readPublishedStory(id: string): Story {
  const story = readPublishedStories().find((one) => one.id === id);
  if (story === undefined) throw new Error(`there is no story ${id}`);
  return story;
}
