import type { Briefing } from '../../domain/briefing.ts';
import type { Said, Story } from '../../domain/story.ts';

const NOTHING_SAID: Said = { text: '', mentions: [], cites: [] };

/** Returns the briefing for the file, with speaker's notes only if requested. */
export function forFile(briefing: Briefing, withNotes: boolean): Briefing {
  return withNotes ? briefing : { ...briefing, story: withoutNotes(briefing.story) };
}

/**
 * Removes the speaker's notes from the stories of the edition, because the briefing may be one of them or
 * made from one.
 */
export function storiesForFile(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const stories = JSON.parse(new TextDecoder().decode(bytes)) as readonly Story[];
  return new TextEncoder().encode(JSON.stringify(stories.map(withoutNotes)));
}

function withoutNotes(story: Story): Story {
  return { ...story, chapters: story.chapters.map((chapter) => ({ ...chapter, notes: NOTHING_SAID })) };
}
