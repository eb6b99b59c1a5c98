/** Stories in the browser: the parsed `data/stories.json`. */
export type { Chapter, Said, Story, Translation } from './story.schema.ts';

/** Longer texts cannot be read from the last row of a room; the rest belongs in the notes. */
export const READABLE_LETTERS = 460;

/** Planned time of a story, seconds. */
export function plannedSeconds({
  chapters,
}: {
  readonly chapters: readonly { readonly seconds: number }[];
}): number {
  return chapters.reduce((sum, { seconds }) => sum + seconds, 0);
}
