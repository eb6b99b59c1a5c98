import type { Briefing } from '../../domain/briefing.ts';
import type { Said, Story } from '../../domain/story.ts';

const NOTHING_SAID: Said = { text: '', mentions: [], cites: [] };

/** The briefing as it goes into the file: what the speaker says stays behind unless it is asked for. */
export function forFile(briefing: Briefing, withNotes: boolean): Briefing {
  return withNotes ? briefing : { ...briefing, story: withoutNotes(briefing.story) };
}

/** The stories of the edition as they go into the file without what the speaker says: the briefing may be one of them, or made from one. */
export function storiesForFile(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const stories = JSON.parse(new TextDecoder().decode(bytes)) as readonly Story[];
  return new TextEncoder().encode(JSON.stringify(stories.map(withoutNotes)));
}

function withoutNotes(story: Story): Story {
  return { ...story, chapters: story.chapters.map((chapter) => ({ ...chapter, notes: NOTHING_SAID })) };
}
