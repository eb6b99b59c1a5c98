/**
 * Reads the stories: `stories/order.json`, `stories/<id>/story.json` with the chapters' scenes, and
 * `stories/<id>/<language>.md` with the texts. Serbian is written in Cyrillic and read in both alphabets.
 */
import { toSerbianLatin } from '../../src/lib/serbian-latin.ts';
import type { DigestText } from './parse-digest.ts';
import { parseDigestText } from './parse-digest.ts';
import type { Problems } from './problems.ts';
import type { ReadSource } from './read-source.ts';
import type { SourceSaid, SourceStory } from './source.schema.ts';
import { FILES, sourceStoryHeadSchema, sourceStoryOrderSchema, sourceStorySchema } from './source.schema.ts';
import type { SourceTree } from './source-tree.ts';

/** The original language; others are translations. */
const LANGUAGE = 'en';
const TEXT = /^([\w-]+)\.md$/;
/** Suffix of a chapter's id in the heading of its speaker's notes. */
const NOTES = '.notes';
const NOTHING_SAID: SourceSaid = { text: '', mentions: [], footnotes: [], emphasis: [] };

/** Returns stories in the order of `stories/order.json`, which lists each once. */
export function readStories(tree: SourceTree, source: ReadSource, problems: Problems): SourceStory[] {
  const file = FILES.storyOrder;
  const folders = tree.list('stories').filter((name) => !name.includes('.'));
  const order = source.one(file, sourceStoryOrderSchema, source.json(file), 'file') ?? [];
  for (const id of folders) {
    if (!order.includes(id))
      problems.add(file, id, 'the story is not listed', 'Say where it comes in the list');
  }
  for (const [at, id] of order.entries()) {
    if (!folders.includes(id)) problems.add(file, id, 'no such story', 'Correct it, or take it out');
    if (order.indexOf(id) < at) problems.add(file, id, 'the story is listed twice', 'Keep one of the two');
  }
  return [...new Set(order)]
    .filter((id) => folders.includes(id))
    .flatMap((id) => readStory({ id, language: LANGUAGE, textOf: asWritten }, tree, source, problems) ?? []);
}

/**
 * Returns translations by language, in story order.
 *
 * @param stories in English
 */
export function readTranslatedStories(
  stories: readonly SourceStory[],
  tree: SourceTree,
  source: ReadSource,
  problems: Problems,
): ReadonlyMap<string, readonly SourceStory[]> {
  const found = new Map<string, SourceStory[]>();
  const read = (of: Told) => {
    const story = readStory(of, tree, source, problems);
    if (story !== null) found.set(story.language, [...(found.get(story.language) ?? []), story]);
  };
  for (const { id } of stories) {
    for (const name of tree.list(`stories/${id}`)) {
      const language = TEXT.exec(name)?.[1] ?? LANGUAGE;
      if (language === LANGUAGE) continue;
      read({ id, language, textOf: asWritten });
      if (language === 'sr')
        read({ id, language: 'sr-Latn', textOf: { file: 'sr', convert: toSerbianLatin } });
    }
  }
  return found;
}

interface Told {
  readonly id: string;
  readonly language: string;
  readonly textOf: typeof asWritten;
}

const asWritten: { readonly file: string | null; readonly convert: (text: string) => string } = {
  file: null,
  convert: (text) => text,
};

function readStory(
  { id, language, textOf }: Told,
  tree: SourceTree,
  source: ReadSource,
  problems: Problems,
): SourceStory | null {
  const file = FILES.story(id);
  const textFile = FILES.storyText(id, textOf.file ?? language);
  const story = source.one(file, sourceStorySchema, source.json(file), id);
  const text = tree.read(textFile);
  if (text === null) {
    problems.add(textFile, 'file', 'the file is missing', 'Write it as stories/README.md describes');
    return null;
  }
  const parsed = source.passages(textFile, textOf.convert(text));
  const head = source.one(textFile, sourceStoryHeadSchema, parsed.frontMatter, 'front matter');
  if (story === null || head === null) return null;
  const said = new Map(parsed.passages.map((one) => [one.id, one]));
  const known = new Set(story.chapters.flatMap((chapter) => [chapter.id, chapter.id + NOTES]));
  for (const heading of said.keys()) {
    if (!known.has(heading))
      problems.add(
        textFile,
        heading,
        'a heading of no chapter',
        `Correct it, or list the chapter in ${file}`,
      );
  }
  for (const chapter of Object.keys(head.chapters)) {
    if (!known.has(chapter))
      problems.add(textFile, chapter, 'no such chapter', `Correct its id, or list it in ${file}`);
  }
  return {
    id,
    file,
    textFile,
    title: head.title,
    summary: head.summary,
    language,
    chapters: story.chapters.flatMap((chapter) => {
      const words = head.chapters[chapter.id];
      if (words === undefined || !said.has(chapter.id)) {
        problems.add(
          textFile,
          chapter.id,
          'the chapter has no title in the front matter, or no text under its heading',
          'Write both',
        );
        return [];
      }
      return {
        ...chapter,
        title: words.title,
        said: saidOf(said.get(chapter.id)),
        notes: saidOf(said.get(chapter.id + NOTES)),
        callouts: Object.entries(words.callouts ?? {}).map(([feature, callout]) => ({
          feature,
          said: parseDigestText(callout, ({ reason, fix }) =>
            problems.add(textFile, `${chapter.id}, callout of ${feature}`, reason, fix),
          ),
        })),
      };
    }),
  };
}

function saidOf(text: DigestText | undefined): SourceSaid {
  if (text === undefined) return NOTHING_SAID;
  const { text: words, mentions, footnotes, emphasis } = text;
  return { text: words, mentions, footnotes, emphasis };
}
