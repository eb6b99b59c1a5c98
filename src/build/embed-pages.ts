/**
 * Writes the embedded pages into `embed/` of the built site: one folder for each page, with one file for each
 * language. Beside them are the fonts of each language, subset to its pages, with their style sheet. Several
 * processes draw one batch each (`draw-embed-pages.ts`); this file coordinates them.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { BRIEF_FILE_NAME } from '../domain/atlas-files.ts';
import { type Brief, indexBrief } from '../domain/brief.ts';
import { passageWords } from '../embeds/embedding-words.ts';
import { mapNotes } from '../embeds/map-notes.ts';
import { passageOfPage } from '../embeds/page-address.ts';
import { PageIndex } from '../embeds/page-index.tsx';
import { listPassages, PassageIndex } from '../embeds/passage-index.tsx';
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import { LOCALES } from '../i18n/locales.ts';
import { translateEnglish } from '../i18n/make-translate.ts';
import { sha256Of } from './digest.ts';
import { writeDrawingParts } from './drawing-files.ts';
import { digestsOf, makeInlineBlocks } from './embed-inline.ts';
import {
  EMBED_ASSETS,
  EMBED_DRAW_SCRIPT,
  EMBED_FOLDER,
  EMBED_LIVE_SCRIPT,
  EMBED_LIVE_WORKER,
  EMBED_OPEN_SCRIPT,
  EMBED_SCRIPT,
  EMBED_TOOLS,
} from './embed-scripts-plugin.ts';
import type { ByLanguage, Drawn, EmbedTask, EmbedTasks, LanguageFaces, ListedPage } from './embed-tasks.ts';
import { embedContentSecurityPolicy, type InlineDigests } from './headers.ts';
import type { PageFrame } from './mark-pages.ts';
import { joinLetters, type PageLetters } from './page-letters.ts';
import { readAtlas } from './read-atlas.ts';
import { listFiles } from './stamp.ts';

const DRAWER = fileURLToPath(new URL('./draw-embed-pages.ts', import.meta.url));

interface WrittenPages {
  readonly count: number;
  /** Digests of the inline parts. */
  readonly inline: InlineDigests;
}

/**
 * @param root the checkout
 * @param address of the site, if known
 */
export async function writeEmbedPages(
  root: string,
  site: string,
  address: string | null,
): Promise<WrittenPages> {
  const parts = Math.min(availableParallelism(), MAX_PROCESSES);
  const drawers = Array.from({ length: parts }, () => new Drawer());
  const ofEach = <T extends EmbedTask>(task: T, of: EmbedTasks[T]['of']) =>
    Promise.all(drawers.map((drawer) => drawer.ask(task, of)));
  try {
    const drawn = await Promise.all(
      drawers.map((drawer, part) =>
        drawer.ask('draw', { site, part, parts, withPictures: address !== null }),
      ),
    );
    await mkdir(join(site, EMBED_ASSETS), { recursive: true });
    const frame = await makeFrame(root, site, address, drawn);
    const counted = await ofEach('mark', frame);
    const faces = await cutFaces(drawers, counted);
    const listed = (await ofEach('write', faces)).flat();
    await writeLists(site, listed, frame, faces);
    const count = counted.flatMap((batch) => Object.values(batch)).reduce((sum, { pages }) => sum + pages, 0);
    const { pageRules, mapRules, script } = frame.blocks;
    return { count, inline: digestsOf({ rules: [pageRules, mapRules], script }) };
  } finally {
    for (const drawer of drawers) drawer.end();
  }
}

/** Makes the parts common to all pages, and writes their words. */
async function makeFrame(
  root: string,
  site: string,
  address: string | null,
  drawn: readonly Drawn[],
): Promise<PageFrame> {
  const variables = new Map(
    drawn.flatMap((one) => one.variables.map((variable) => [variable.name, variable] as const)),
  );
  const blocks = await makeInlineBlocks(
    root,
    [...variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    {
      byMaps: drawn.flatMap(({ asked }) => asked.byMaps),
      byLegends: drawn.flatMap(({ asked }) => asked.byLegends),
    },
  );
  const words = await Promise.all(
    INTERFACE_LANGUAGES.map(async (language) => {
      const text = JSON.stringify(drawn[0]?.words[language]);
      const file = `${language}-${sha256Of(text, 'hex').slice(0, 8)}.json`;
      await writeFile(join(site, EMBED_ASSETS, file), text);
      return [language, { file, text }] as const;
    }),
  );
  return {
    blocks,
    address,
    scripts: {
      script: findScript(site, EMBED_SCRIPT),
      tools: findScript(site, EMBED_TOOLS),
      live: findScript(site, EMBED_LIVE_SCRIPT),
      worker: findScript(site, EMBED_LIVE_WORKER),
    },
    words: Object.fromEntries(words) as PageFrame['words'],
  };
}

/** Each process takes the next language when it is free. */
async function cutFaces(
  drawers: readonly Drawer[],
  counted: readonly ByLanguage<PageLetters>[],
): Promise<ByLanguage<LanguageFaces>> {
  const waiting = [...INTERFACE_LANGUAGES].sort((a, b) => lettersIn(counted, b) - lettersIn(counted, a));
  const faces: (readonly [string, LanguageFaces])[] = [];
  await Promise.all(
    drawers.map(async (drawer) => {
      for (let language = waiting.shift(); language !== undefined; language = waiting.shift()) {
        const letters = joinLetters(counted.map((batch) => batch[language]));
        faces.push([language, await drawer.ask('cut', { language, letters })]);
      }
    }),
  );
  return Object.fromEntries(faces) as ByLanguage<LanguageFaces>;
}

/** The language with most characters takes longest, so it starts first. */
function lettersIn(counted: readonly ByLanguage<PageLetters>[], language: keyof ByLanguage<unknown>): number {
  return counted[0]?.[language].all.size ?? 0;
}

/** @returns its name in the folder of assets */
function findScript(site: string, name: RegExp): string {
  const script = listFiles(site, EMBED_ASSETS).find((file) => name.test(file));
  if (script === undefined) throw new Error(`the site has no script like ${name}`);
  return basename(script);
}

/** More processes would compete for memory. */
const MAX_PROCESSES = 4;

/** A process with a batch of the pages. */
class Drawer {
  readonly #child: ChildProcess = fork(DRAWER, {
    execArgv: ['--import', 'tsx'],
    // Without it React renders three times slower, with development checks.
    env: { ...process.env, NODE_ENV: 'production' },
    serialization: 'advanced',
  });

  /** One task at a time. */
  ask<T extends EmbedTask>(task: T, of: EmbedTasks[T]['of']): Promise<EmbedTasks[T]['answer']> {
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`pages for other sites could not be made: ${task}`));
      this.#child.once('error', reject);
      this.#child.once('exit', fail);
      this.#child.once('message', (answer) => {
        this.#child.off('error', reject);
        this.#child.off('exit', fail);
        resolve(answer as EmbedTasks[T]['answer']);
      });
      this.#child.send({ task, of });
    });
  }

  end(): void {
    if (this.#child.connected) this.#child.disconnect();
  }
}

/** Lists the English pages, which link to all others, and the passages of the brief. */
async function writeLists(
  site: string,
  pages: readonly ListedPage[],
  frame: PageFrame,
  faces: ByLanguage<LanguageFaces>,
): Promise<void> {
  const { pageRules, script } = frame.blocks;
  const placeOf = (file: string) => `${EMBED_ASSETS}/${file}`;
  const data = join(site, 'data');
  const brief = JSON.parse(readFileSync(join(data, BRIEF_FILE_NAME), 'utf8')) as Brief;
  const told = {
    atlas: readAtlas(data),
    digest: indexBrief(brief),
    read: passageWords.now('en').t,
  };
  const markup = renderToStaticMarkup(
    PageIndex({
      pages: pages.filter(({ id }) => passageOfPage(id) === null).sort((a, b) => a.id.localeCompare(b.id)),
      passages: listPassages(told),
      languages: INTERFACE_LANGUAGES.map((id) => ({
        id,
        tag: LOCALES[id].tag,
        name: LOCALES[id].nativeName,
      })),
      rules: pageRules,
      faces: placeOf(faces.en.sheet),
      first: script,
      script: placeOf(findScript(site, EMBED_OPEN_SCRIPT)),
      draw: placeOf(findScript(site, EMBED_DRAW_SCRIPT)),
      parts: placeOf(await writeDrawingParts(site, frame, faces)),
      policy: embedContentSecurityPolicy(digestsOf({ rules: [pageRules], script })),
    }),
  );
  await writeFile(join(site, 'embed.html'), `<!doctype html>${markup}`);
  const words = renderToStaticMarkup(
    PassageIndex({
      ...told,
      notes: mapNotes(translateEnglish),
      rules: pageRules,
      faces: `../${placeOf(faces.en.sheet)}`,
      policy: embedContentSecurityPolicy(digestsOf({ rules: [pageRules], script })),
    }),
  );
  await writeFile(join(site, EMBED_FOLDER, 'passages.html'), `<!doctype html>${words}`);
}
