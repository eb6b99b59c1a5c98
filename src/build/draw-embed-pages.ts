/**
 * Draws a share of the pages for other sites in a process of its own, and sends them to the one that asked: `draw-embed-pages.ts <site> <part> <parts>`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ThemedVariable } from '../../styles/css-variables.ts';
import { ENGLISH_BRIEFING_WORDS } from '../analysis/english-briefing-words.ts';
import { BRIEF_FILE_NAME, STORIES_FILE_NAME } from '../domain/atlas-files.ts';
import { type Brief, indexBrief } from '../domain/brief.ts';
import type { Story } from '../domain/story.ts';
import { embeddingWords } from '../embedding/embedding-words.ts';
import { derivePages, type PageContent, type PageSpeech } from '../embedding/page-content.ts';
import { listPages } from '../embedding/page-list.ts';
import type { OwnVariables } from '../figure/themed-tree.ts';
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import { loadCatalogue, makeTranslate } from '../i18n/make-translate.ts';
import { readAtlas } from './read-atlas.ts';

export interface DrawnPages {
  readonly pages: readonly PageContent[];
  readonly variables: readonly ThemedVariable[];
}

const [, , site = '', part = '', parts = ''] = process.argv;

process.send?.(await drawPages(join(site, 'data'), Number(part), Number(parts)), () => process.disconnect());

async function drawPages(data: string, part: number, parts: number): Promise<DrawnPages> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
  const atlas = readAtlas(data);
  const digest = indexBrief(read(BRIEF_FILE_NAME) as Brief);
  const entries = listPages(atlas, read(STORIES_FILE_NAME) as readonly Story[]);
  const spoken: PageSpeech[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    await embeddingWords.fetch(language);
    const t = makeTranslate(language, await loadCatalogue(language));
    spoken.push({ language, t, say: embeddingWords.now(language).t });
  }
  const variables: OwnVariables = new Map();
  const of = { atlas, digest, spoken, briefingWords: ENGLISH_BRIEFING_WORDS, variables };
  const pages = entries
    .filter((_, at) => at % parts === part)
    .flatMap((entry) => derivePages({ entry, ...of }));
  return { pages, variables: [...variables.values()] };
}
