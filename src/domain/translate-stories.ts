/** Applies translations to stories. */
import type { Story, Translation } from './story.ts';

/**
 * Returns each story in the translated language if there is one. Chapters and callouts match by id;
 * untranslated ones stay as they are. Notes stay in their language, which `notesLanguage` names.
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
