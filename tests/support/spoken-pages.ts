/** Renders pages for other sites in every language, as the build does. */
import { renderToStaticMarkup } from 'react-dom/server';
import { englishBriefings } from '../../src/analysis/english-briefing-words.ts';
import { namesFileName, translationsFileName } from '../../src/domain/atlas-files.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import type { Translation } from '../../src/domain/story.ts';
import { translateStories } from '../../src/domain/translate-stories.ts';
import { withNames } from '../../src/domain/with-names.ts';
import { embeddingWords, passageWords } from '../../src/embeds/embedding-words.ts';
import { deriveLive } from '../../src/embeds/live/derive-live.ts';
import { Main } from '../../src/embeds/page.tsx';
import { derivePages } from '../../src/embeds/page-content.ts';
import { listPages, type PageEntry } from '../../src/embeds/page-list.ts';
import type { PageContent, PageSpeech } from '../../src/embeds/page-model.ts';
import type { PageFiles } from '../../src/embeds/page-parts.tsx';
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { loadCatalogue, makeTranslate } from '../../src/i18n/make-translate.ts';
import { readCompiledAtlas, readCompiledBrief, readCompiledStories } from './compiled-atlas.ts';
import { readPublishedFile } from './published.ts';

/** Empty, as only the text is tested. */
const FILES: PageFiles = {
  faces: null,
  script: '',
  editions: '',
  live: null,
  atlas: '',
  tools: '',
  words: '',
  walk: '',
  csv: '',
  geojson: '',
  known: null,
  pageOf: () => '',
};

export interface SpokenPages {
  readonly entries: readonly PageEntry[];
  readonly contentsOf: (entry: PageEntry) => readonly PageContent[];
  /** The text of a page, as lines. */
  readonly textOf: (content: PageContent) => string;
}

export async function readSpokenPages(): Promise<SpokenPages> {
  const stories = await readCompiledStories();
  const digest = indexBrief(await readCompiledBrief());
  const tags = INTERFACE_LANGUAGES.filter((language) => language !== 'en').flatMap(
    (language) => LOCALES[language].names[0] ?? [],
  );
  const atlas = tags.reduce(
    (named, tag) => withNames(named, tag, readPublishedFile<Record<string, string>>(namesFileName(tag))),
    await readCompiledAtlas(),
  );
  const spoken = await Promise.all(
    INTERFACE_LANGUAGES.map(async (language): Promise<PageSpeech> => {
      await Promise.all([embeddingWords.fetch(language), passageWords.fetch(language)]);
      const translations = LOCALES[language].hasStories
        ? readPublishedFile<readonly Translation[]>(translationsFileName(language))
        : [];
      return {
        language,
        t: makeTranslate(language, await loadCatalogue(language)),
        say: embeddingWords.now(language).t,
        read: passageWords.now(language).t,
        stories: translateStories(stories, translations),
      };
    }),
  );
  return {
    entries: listPages(atlas, stories),
    contentsOf: (entry) =>
      derivePages({
        entry,
        atlas,
        digest,
        spoken,
        briefingOf: englishBriefings({ atlas, digest }),
        variables: new Map(),
        live: deriveLive,
      }),
    textOf: (content) => textOf(content, embeddingWords.now(content.language).t),
  };
}

function textOf(content: PageContent, say: PageSpeech['say']): string {
  const markup = renderToStaticMarkup(
    Main({ content, drawings: { map: '', samples: [] }, files: FILES, say }),
  );
  return markup
    .replace(/<\/?(a|b|bdi|small|span|sup|time)( [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': '’' };
