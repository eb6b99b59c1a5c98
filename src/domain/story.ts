/** Stories as the browser holds them: the parsed `data/stories.json`. */
import type { Story } from './story.schema.ts';

export type { Chapter, Said, Story } from './story.schema.ts';

/** Planned time of a story, seconds. */
export function plannedSeconds({ chapters }: Pick<Story, 'chapters'>): number {
  return chapters.reduce((sum, { seconds }) => sum + seconds, 0);
}
