import type { Briefing } from '../../domain/briefing.ts';
import type { Said } from '../../domain/story.ts';

const NOTHING_SAID: Said = { text: '', mentions: [], cites: [] };

/** The briefing as it goes into the file: what the speaker says stays behind unless it is asked for. */
export function forFile(briefing: Briefing, withNotes: boolean): Briefing {
  if (withNotes) return briefing;
  const { story } = briefing;
  const chapters = story.chapters.map((chapter) => ({ ...chapter, notes: NOTHING_SAID }));
  return { ...briefing, story: { ...story, chapters } };
}
