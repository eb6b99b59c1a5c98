/** Renders the markup of embedded pages and writes it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { embeddingWords } from '../embeds/embedding-words.ts';
import { oembedOf } from '../embeds/oembed.ts';
import { MapPage, Page } from '../embeds/page.tsx';
import { MAP_ALONE } from '../embeds/page-address.ts';
import type { PageId } from '../embeds/page-ids.ts';
import type { PageContent, PageProps } from '../embeds/page-parts.tsx';
import { readPageName, readPageOf } from '../embeds/read-page.ts';
import { digestsOf, type InlineBlocks } from './embed-inline.ts';
import { liveMapNameOf, liveNamesOf } from './embed-live-files.ts';
import { EMBED_FOLDER } from './embed-scripts-plugin.ts';
import type { ByLanguage } from './embed-tasks.ts';
import { embedContentSecurityPolicy } from './headers.ts';
import { nameOfSaved, nameOfWalk, SAVED_FOLDER } from './page-files.ts';
import { previewImageUrl } from './preview-images.ts';

/** Placeholder for the style sheet of fonts, which is made after all text is known. */
const FACES_PLACE = 'faces-of-the-language';

/** Parts common to all pages. */
export interface PageFrame {
  readonly blocks: InlineBlocks;
  readonly scripts: PageScripts;
  readonly words: ByLanguage<PageWords>;
  /** Address of the site. */
  readonly address: string | null;
}

/** Text that pages of a language show on request. */
interface PageWords {
  /** File name in the folder of assets. */
  readonly file: string;
  readonly text: string;
}

export interface MarkedPage {
  readonly markup: string;
  /** Of the page with the map alone. */
  readonly mapMarkup: string;
}

/** File names in the folder of assets. */
interface PageScripts {
  readonly script: string;
  readonly tools: string;
  readonly live: string;
  readonly worker: string;
}

export function markPage(
  content: PageContent,
  drawings: PageProps['drawings'],
  { blocks, scripts, words, address }: PageFrame,
): MarkedPage {
  const { id, canonicalId, language, atlasQuery } = content;
  const known = (page: PageId) => `${address}${EMBED_FOLDER}/${page}/${language}`;
  // The policy of a page lists its digests; the headers list those of all pages.
  const blockOf = (rules: string) => ({
    rules,
    policy: embedContentSecurityPolicy(digestsOf({ rules: [rules], script: blocks.script })),
  });
  const props: Omit<PageProps, 'rules' | 'policy'> = {
    content,
    drawings,
    say: embeddingWords.now(language).t,
    script: blocks.script,
    files: {
      faces: `../assets/${FACES_PLACE}`,
      script: `../assets/${scripts.script}`,
      tools: `../assets/${scripts.tools}`,
      words: `../assets/${words[language].file}`,
      walk: `../${nameOfWalk(content)}`,
      csv: `../../${SAVED_FOLDER}/${nameOfSaved(content, 'csv')}`,
      geojson: `../../${SAVED_FOLDER}/${nameOfSaved(content, 'geojson')}`,
      live: {
        script: `../assets/${scripts.live}`,
        worker: `../assets/${scripts.worker}`,
        map: content.live === null ? '' : `../assets/${liveMapNameOf(content.live.map)}`,
        names: liveNamesOf(language),
      },
      editions: '../../data/editions.json',
      atlas: `../../?${atlasQuery}`,
      known:
        address === null
          ? null
          : {
              page: `${known(canonicalId)}.html`,
              oembed: `${known(id)}.json`,
              picture: previewImageUrl(address, canonicalId),
            },
      pageOf: (other) => `../${other}/${language}.html`,
    },
  };
  return {
    markup: renderToStaticMarkup(Page({ ...props, ...blockOf(blocks.pageRules) })),
    mapMarkup: renderToStaticMarkup(MapPage({ ...props, ...blockOf(blocks.mapRules) })),
  };
}

/**
 * @param faces file name of the style sheet
 * @param address of the site
 */
export async function writePage(
  site: string,
  content: PageContent,
  { markup, mapMarkup }: MarkedPage,
  faces: string,
  address: string | null,
): Promise<void> {
  const folder = join(site, EMBED_FOLDER, content.id);
  await mkdir(folder, { recursive: true });
  const { language } = content;
  const write = (name: string, text: string) =>
    writeFile(join(folder, `${name}.html`), `<!doctype html>${text.replace(FACES_PLACE, faces)}`);
  await write(language, markup);
  await write(language + MAP_ALONE, mapMarkup);
  const read = readPageOf(content, embeddingWords.now(language).t);
  await writeFile(join(folder, readPageName(language)), JSON.stringify(read));
  if (address === null) return;
  const oembed = JSON.stringify(oembedOf(content, address, previewImageUrl(address, content.canonicalId)));
  await writeFile(join(folder, `${language}.json`), oembed);
}
