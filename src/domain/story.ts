/** Stories as the browser holds them: the parsed `data/stories.json`. */
export type { Chapter, Said, Story, Translation } from './story.schema.ts';

/** More letters than these are not read from the last row of a room; the rest belongs into the notes. */
export const READABLE_LETTERS = 460;

/** Planned time of a story, seconds. */
export function plannedSeconds({
  chapters,
}: {
  readonly chapters: readonly { readonly seconds: number }[];
}): number {
  return chapters.reduce((sum, { seconds }) => sum + seconds, 0);
}
