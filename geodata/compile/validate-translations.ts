/** Checks that translations have the citations of the English text and name existing features. */
import { SCREEN_WORDS } from '../../src/domain/story.ts';
import { timelineNameId } from '../../src/domain/with-names.ts';
import type { SourceChapter, SourceEditions, SourceSaid } from './source.schema.ts';
import { FILES } from './source.schema.ts';
import { sourceEntries } from './source-features.ts';
import { uncitedSentences } from './uncited-sentences.ts';
import type { Check } from './validate.ts';
import { checkScreenText, MAX_CALLOUT } from './validate-stories.ts';

/** Other languages need more space than English. */
const ROOM = 1.25;
/** In Latin, Cyrillic, Arabic and Chinese. */
const KOSOVO_ALONE = /(Kosov\p{L}*|Косов\p{L}*|كوسوفو|科索沃)(?!\p{L}*\*)/u;

export const validateTranslations: Check = ({ sources }, problems) => {
  const bearers = new Set([
    ...sourceEntries(sources).map(({ id }) => id),
    ...sources.neighbours.map(({ iso2 }) => `neighbour:${iso2}`),
    ...sources.timeline.map(({ id }) => timelineNameId(id)),
  ]);
  for (const [language, names] of sources.furtherNames) {
    const file = FILES.names(language);
    for (const [id, name] of names) {
      if (!bearers.has(id)) problems.add(file, id, 'no such feature', 'Correct its id, or take it out');
      if (KOSOVO_ALONE.test(name)) problems.add(file, id, 'Kosovo lacks its asterisk', 'Write it with one');
    }
  }
  for (const { id, words } of noticesOf(sources.editions)) {
    for (const [language, text] of Object.entries(words)) {
      if (KOSOVO_ALONE.test(text))
        problems.add(FILES.editions, id, `${language}: Kosovo lacks its asterisk`, 'Write it with one');
    }
  }
  for (const stories of sources.translatedStories.values()) {
    for (const { id: story, textFile, chapters } of stories) {
      const english = sources.stories.find(({ id }) => id === story);
      for (const chapter of chapters) {
        const told = english?.chapters.find(({ id }) => id === chapter.id);
        const others = told === undefined ? new Map<string, SourceSaid>() : textsOf(told);
        for (const [where, said] of textsOf(chapter)) {
          const add = (reason: string, fix: string) =>
            problems.add(textFile, `${story}, ${chapter.id}`, `${where}: ${reason}`, fix);
          const first = others.get(where);
          others.delete(where);
          if (first === undefined) {
            add('it is not there in English', 'Take it out');
            continue;
          }
          if (where === 'text') {
            checkScreenText(said, Math.floor(SCREEN_WORDS * ROOM), add);
            checkParagraphs(said, first, add);
          } else if (said.text.length > MAX_CALLOUT * ROOM)
            add(`${said.text.length} letters`, `Say it in ${MAX_CALLOUT * ROOM}`);
          for (const sentence of uncitedSentences(said))
            add(
              `nothing is cited for “${sentence}”`,
              'End it with the sign that the sentence has in English',
            );
          if (signsOf(said) !== signsOf(first))
            add(`it rests on ${signsOf(said)}; in English on ${signsOf(first)}`, 'Cite the same');
          if (linksOf(said) !== linksOf(first))
            add(`it names ${linksOf(said)}; in English ${linksOf(first)}`, 'Link the same');
          if (KOSOVO_ALONE.test(said.text)) add('Kosovo lacks its asterisk', 'Write it with one');
        }
        for (const where of others.keys())
          problems.add(textFile, `${story}, ${chapter.id}`, `${where}: it is missing`, 'Write it');
      }
    }
  }
};

function checkParagraphs(
  said: SourceSaid,
  english: SourceSaid,
  add: (reason: string, fix: string) => void,
): void {
  const [count, wanted] = [said, english].map(({ text }) => text.split('\n\n').length);
  if (count !== wanted) add(`${count} paragraphs; in English ${wanted}`, 'Divide it at the same sentence');
}

function noticesOf({ editions }: SourceEditions) {
  return editions.flatMap(({ id, summary, corrections }) => [
    { id, words: summary },
    ...corrections.map((correction) => ({ id: correction.id, words: correction.changed })),
  ]);
}

function textsOf(chapter: SourceChapter): Map<string, SourceSaid> {
  return new Map([
    ['text', chapter.said],
    ...chapter.callouts.map(({ feature, said }) => [`callout of ${feature}`, said] as const),
  ]);
}

function signsOf({ footnotes }: SourceSaid): string {
  return footnotes
    .map(({ id }) => id)
    .sort()
    .join(', ');
}

function linksOf({ mentions }: SourceSaid): string {
  return mentions
    .map(({ feature }) => feature)
    .sort()
    .join(', ');
}
