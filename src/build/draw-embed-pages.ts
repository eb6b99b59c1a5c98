/**
 * Child process of `embed-pages.ts`: draws a batch of embedded pages, renders their markup and writes them.
 * Tasks and results are in `embed-tasks.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOKENS } from '../../styles/tokens/index.ts';
import { englishBriefings } from '../analysis/english-briefing-words.ts';
import { keyFigureWords } from '../analysis/key-figures/key-figure-words.ts';
import type { Atlas } from '../domain/atlas.ts';
import {
  BRIEF_FILE_NAME,
  KEY_FIGURES_FILE_NAME,
  namesFileName,
  STORIES_FILE_NAME,
  translationsFileName,
} from '../domain/atlas-files.ts';
import { type Brief, indexBrief } from '../domain/brief.ts';
import type { KeyFigure } from '../domain/key-figures.schema.ts';
import type { Story, Translation } from '../domain/story.ts';
import { translateStories } from '../domain/translate-stories.ts';
import { withNames } from '../domain/with-names.ts';
import { addKeyFigure } from '../embeds/add-key-figure.ts';
import { embeddingWords, passageWords } from '../embeds/embedding-words.ts';
import { indexCrossingNames, lintCarried } from '../embeds/lint-carried.ts';
import { deriveLive } from '../embeds/live/derive-live.ts';
import { derivePages, viewAndTitleOf } from '../embeds/page-content.ts';
import { listPages, listPassagePages } from '../embeds/page-list.ts';
import type { PageSpeech } from '../embeds/page-model.ts';
import type { PageContent, PageProps } from '../embeds/page-parts.tsx';
import { buildPreviewImage } from '../embeds/preview-image.ts';
import { refuseFaults } from '../embeds/public-fault.ts';
import { publicAtlas } from '../embeds/public-scene.ts';
import { walkWordsOf } from '../embeds/walk-files.ts';
import type { OwnVariables } from '../figure/themed-tree.ts';
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { loadCatalogue, makeTranslate } from '../i18n/make-translate.ts';
import { toSvgString } from '../lib/svg-node.ts';
import { writeLiveMap, writeLiveNames } from './embed-live-files.ts';
import { EMBED_ASSETS, EMBED_FOLDER } from './embed-scripts-plugin.ts';
import type {
  Batch,
  ByLanguage,
  Drawn,
  EmbedRequest,
  EmbedTask,
  EmbedTasks,
  LanguageFaces,
  ListedPage,
} from './embed-tasks.ts';
import { type MarkedPage, markPage, type PageFrame, writePage } from './mark-pages.ts';
import { writeFaces } from './page-faces.ts';
import { writePageFiles } from './page-files.ts';
import { countPages, type PageLetters } from './page-letters.ts';
import { makePreviewPainter, previewImageName } from './preview-images.ts';
import { readAtlas } from './read-atlas.ts';

interface SharedPage {
  readonly content: PageContent;
  readonly drawings: PageProps['drawings'];
  markup: MarkedPage | null;
}

/** State of this process between tasks. */
let batch: Batch = { site: '', part: 0, parts: 1, withPictures: false };
let pages: SharedPage[] = [];
let address: string | null = null;

type Doers = { readonly [T in EmbedTask]: (of: EmbedTasks[T]['of']) => Promise<EmbedTasks[T]['answer']> };
const DOERS: Doers = { draw, mark, cut, write };

process.on('message', async <T extends EmbedTask>({ task, of }: EmbedRequest<T>) => {
  const answer = await DOERS[task](of);
  process.send?.(answer);
});

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

function variablesAskedIn(markup: string): readonly string[] {
  return [...markup.matchAll(/var\(--[\w-]+\)/g)].map(([variable]) => variable);
}

async function draw(of: Batch): Promise<Drawn> {
  batch = of;
  const { site, part, parts, withPictures } = of;
  const data = join(site, 'data');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
  const atlas = readNamedAtlas(data, read);
  const digest = indexBrief(read(BRIEF_FILE_NAME) as Brief);
  const stories = read(STORIES_FILE_NAME) as readonly Story[];
  const entries = [...listPages(atlas, stories), ...listPassagePages(digest)];
  const spoken: PageSpeech[] = [];
  for (const language of INTERFACE_LANGUAGES) {
    await Promise.all([
      embeddingWords.fetch(language),
      passageWords.fetch(language),
      keyFigureWords.fetch(language),
    ]);
    const t = makeTranslate(language, await loadCatalogue(language));
    const translations = LOCALES[language].hasStories
      ? (read(translationsFileName(language)) as readonly Translation[])
      : [];
    const told = translateStories(stories, translations);
    spoken.push({
      language,
      t,
      say: embeddingWords.now(language).t,
      read: passageWords.now(language).t,
      stories: told,
    });
  }
  const variables: OwnVariables = new Map();
  const [byMaps, byLegends] = [new Set<string>(), new Set<string>()];
  const crossingNames = indexCrossingNames(atlas);
  const briefingOf = englishBriefings({ atlas, digest });
  const given = { atlas, digest, spoken, briefingOf, variables, live: deriveLive };
  // All languages would triple the number of pages, for text that is English in each.
  const inEnglish = spoken.filter(({ language }) => language === 'en');
  pages = [];
  const painter = withPictures ? await makePreviewPainter() : null;
  const drawable = publicAtlas(atlas);
  const [english] = inEnglish;
  if (english === undefined) throw new Error('nothing is said in English');
  const keyFigures = read(KEY_FIGURES_FILE_NAME) as readonly KeyFigure[];
  for (const entry of entries.filter((_, at) => at % parts === part)) {
    const isPassage = entry.subject.kind === 'passage';
    const ofEntry = derivePages({ entry, ...given, spoken: isPassage ? inEnglish : spoken }).map((page) => {
      const { t } = spoken.find(({ language }) => language === page.language) ?? english;
      const figures = { all: keyFigures, t: keyFigureWords.now(page.language).t };
      return addKeyFigure(page, entry, figures, { atlas, t, language: page.language });
    });
    refuseFaults(
      entry.id,
      lintCarried(Object.fromEntries(ofEntry.map((page) => [page.language, page])), crossingNames),
    );
    if (painter !== null && ofEntry[0]?.canonicalId === entry.id) {
      const told = viewAndTitleOf({ entry, ...given }, english);
      const picture = buildPreviewImage({ atlas: drawable, ...told, tokens: TOKENS.light, t: english.t });
      refuseFaults(`the picture of ${entry.id}`, lintCarried(picture, crossingNames));
      await painter.write(join(site, EMBED_FOLDER, previewImageName(entry.id)), picture);
    }
    for (const page of ofEntry) {
      await writePageFiles(site, page, atlas);
      const { shapes: _, map, ...content } = page;
      // Serialised once to release the tree, which is large.
      const drawings = {
        map: toSvgString(map),
        samples: content.legend.map(({ sample }) => toSvgString(sample)),
      };
      for (const variable of variablesAskedIn(drawings.map)) byMaps.add(variable);
      for (const variable of variablesAskedIn(drawings.samples.join(''))) byLegends.add(variable);
      pages.push({ content, drawings, markup: null });
      if (content.language === 'en') await writeLiveMap(site, content);
    }
  }
  await painter?.end();
  const words = byLanguage((language) => {
    const speech = spoken.find((one) => one.language === language);
    if (speech === undefined) throw new Error(`nothing is said in ${language}`);
    return walkWordsOf(atlas, speech);
  });
  refuseFaults('words of walks', lintCarried(words, crossingNames));
  return {
    variables: [...variables.values()],
    asked: { byMaps: [...byMaps], byLegends: [...byLegends] },
    words,
  };
}

async function mark(frame: PageFrame): Promise<ByLanguage<PageLetters>> {
  address = frame.address;
  for (const page of pages) page.markup = markPage(page.content, page.drawings, frame);
  return byLanguage((language) =>
    countPages(
      pages.flatMap(({ content, drawings, markup }) =>
        content.language === language && markup !== null
          ? [{ ...markup, drawn: drawings.map, live: content.live?.speech.letters ?? {} }]
          : [],
      ),
      frame.words[language].text,
    ),
  );
}

function cut({ language, letters }: EmbedTasks['cut']['of']): Promise<LanguageFaces> {
  return writeFaces(join(batch.site, EMBED_ASSETS), language, letters);
}

async function write(faces: ByLanguage<LanguageFaces>): Promise<readonly ListedPage[]> {
  const listed: ListedPage[] = [];
  for (const { content, markup } of pages) {
    const { id, canonicalId, title, part, language } = content;
    const { sheet, live } = faces[language];
    if (markup !== null) await writePage(batch.site, content, markup, sheet, address);
    await writeLiveNames(batch.site, content, live);
    if (language === 'en' && id === canonicalId) listed.push({ id, title, part });
  }
  return listed;
}

function byLanguage<T>(of: (language: (typeof INTERFACE_LANGUAGES)[number]) => T): ByLanguage<T> {
  return Object.fromEntries(INTERFACE_LANGUAGES.map((language) => [language, of(language)])) as ByLanguage<T>;
}
