/**
 * Draws a share of the pages for other sites in a process of its own, and sends them to the one that asked: `draw-embed-pages.ts <site> <part> <parts>`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ThemedVariable } from '../../styles/css-variables.ts';
import { ENGLISH_BRIEFING_WORDS } from '../analysis/english-briefing-words.ts';
import type { Atlas } from '../domain/atlas.ts';
import {
  BRIEF_FILE_NAME,
  namesFileName,
  STORIES_FILE_NAME,
  translationsFileName,
} from '../domain/atlas-files.ts';
import { type Brief, indexBrief } from '../domain/brief.ts';
import type { Story, Translation } from '../domain/story.ts';
import { translateStories } from '../domain/translate-stories.ts';
import { withNames } from '../domain/with-names.ts';
import { embeddingWords } from '../embedding/embedding-words.ts';
import { derivePages, type PageContent, type PageSpeech } from '../embedding/page-content.ts';
import { listPages } from '../embedding/page-list.ts';
import type { WalkWords } from '../embedding/walk.ts';
import { walkWordsOf } from '../embedding/walk-files.ts';
import type { OwnVariables } from '../figure/themed-tree.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { loadCatalogue, makeTranslate } from '../i18n/make-translate.ts';
import type { SvgNode } from '../lib/svg-node.ts';
import { writePageFiles } from './page-files.ts';
import { readAtlas } from './read-atlas.ts';

/** What is written beside it stays in the process that has drawn it. */
export type DrawnPage = Omit<PageContent, 'shapes'>;

export interface DrawnPages {
  readonly pages: readonly DrawnPage[];
  /** Of every language. */
  readonly words: Readonly<Partial<Record<InterfaceLanguage, WalkWords>>>;
  readonly variables: readonly ThemedVariable[];
  /** Variables that are asked for in what is drawn, as `var(--name)`. */
  readonly asked: readonly string[];
}

const [, , site = '', part = '', parts = ''] = process.argv;

process.send?.(await drawPages(site, Number(part), Number(parts)), () => process.disconnect());

/** With its names in all languages at once. */
function readNamedAtlas(data: string, read: (name: string) => unknown): Atlas {
  const tags = INTERFACE_LANGUAGES.filter((language) => language !== 'en').flatMap(
    (language) => LOCALES[language].names[0] ?? [],
  );
  return tags.reduce(
    (atlas, tag) => withNames(atlas, tag, read(namesFileName(tag)) as Readonly<Record<string, string>>),
    readAtlas(data),
  );
}

async function drawPages(site: string, part: number, parts: number): Promise<DrawnPages> {
  const data = join(site, 'data');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
  const atlas = readNamedAtlas(data, read);
  const digest = indexBrief(read(BRIEF_FILE_NAME) as Brief);
  const stories = read(STORIES_FILE_NAME) as readonly Story[];
  const entries = listPages(atlas, stories);
  const spoken: PageSpeech[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    await embeddingWords.fetch(language);
    const t = makeTranslate(language, await loadCatalogue(language));
    const translations = LOCALES[language].hasStories
      ? (read(translationsFileName(language)) as readonly Translation[])
      : [];
    const told = translateStories(stories, translations);
    spoken.push({ language, t, say: embeddingWords.now(language).t, stories: told });
  }
  const variables: OwnVariables = new Map();
  const of = { atlas, digest, spoken, briefingWords: ENGLISH_BRIEFING_WORDS, variables };
  const pages: DrawnPage[] = [];
  const asked = new Set<string>();
  for (const entry of entries.filter((_, at) => at % parts === part)) {
    for (const page of derivePages({ entry, ...of })) {
      await writePageFiles(site, page, atlas);
      for (const node of [page.map, ...page.legend.map(({ sample }) => sample)]) noteAsked(node, asked);
      const { shapes: _, ...drawn } = page;
      pages.push(drawn);
    }
  }
  const words = Object.fromEntries(spoken.map((speech) => [speech.language, walkWordsOf(atlas, speech)]));
  return { pages, variables: [...variables.values()], asked: [...asked], words };
}

function noteAsked({ attributes, children }: SvgNode, asked: Set<string>): void {
  for (const value of Object.values(attributes))
    if (typeof value === 'string' && value.startsWith('var(')) asked.add(value);
  for (const child of children) if (typeof child === 'object') noteAsked(child, asked);
}
