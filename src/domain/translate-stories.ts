/** Stories as they are told in another language. */
import type { Story, Translation } from './story.ts';

/**
 * Each in the language where it is translated, else as it is. Chapters and callouts go by their ids; one that is not translated keeps its words. Notes keep
 * theirs, and say so.
 */
export function translateStories(
  stories: readonly Story[],
  translations: readonly Translation[],
): readonly Story[] {
  return stories.map((story) => {
    const told = translations.find(({ id }) => id === story.id);
    return told === undefined ? story : translateStory(story, told);
  });
}

function translateStory(story: Story, { title, summary, language, chapters }: Translation): Story {
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  return {
    ...story,
    title,
    summary,
    language,
    notesLanguage: story.language,
    chapters: story.chapters.map((chapter) => {
      const told = byId.get(chapter.id);
      if (told === undefined) return chapter;
      const said = new Map(told.callouts.map((callout) => [callout.feature, callout.said]));
      return {
        ...chapter,
        title: told.title,
        said: told.said,
        callouts: chapter.callouts.map((callout) => ({
          ...callout,
          said: said.get(callout.feature) ?? callout.said,
        })),
      };
    }),
  };
}
