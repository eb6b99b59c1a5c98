/** A story presented from end to end, with what a room asks for in between: for tests that go round and round. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Story } from '../../src/domain/story.ts';
import type { PresentDriver } from './drivers/present-driver.ts';

/** The stories of this edition as they are published. */
export function readStories(): readonly Story[] {
  return JSON.parse(
    readFileSync(fileURLToPath(new URL('../../public/data/stories.json', import.meta.url)), 'utf8'),
  );
}

/** From the atlas through all chapters and back to the atlas. */
export async function roundOf(present: PresentDriver, story: Story): Promise<void> {
  await present.when.beginsFromTheAtlas(story.title);
  for (const [at, { id }] of story.chapters.entries()) {
    if (at > 0) await present.when.presses('ArrowRight');
    await present.then.isAt(id);
    await present.then.mapIsIdle();
    if (at === 1) await present.when.presses('o', 'Escape', 'p', 'Escape', 'b', 'x', 'k', 'k', 'l', 'l');
  }
  await present.then.nothingIsOver();
  await present.when.presses('Escape');
  await present.then.isOver();
  await present.then.mapIsIdle();
}
