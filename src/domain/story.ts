/** Stories as the browser holds them: the parsed `data/stories.json`. */
export type { Chapter, Said, Story } from './story.schema.ts';

/** Planned time of a story, seconds. */
export function plannedSeconds({
  chapters,
}: {
  readonly chapters: readonly { readonly seconds: number }[];
}): number {
  return chapters.reduce((sum, { seconds }) => sum + seconds, 0);
}
