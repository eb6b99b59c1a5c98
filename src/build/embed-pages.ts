/**
 * Pages for other sites, written into `embed/` of the built site: one folder for each page, one file in it for each language, and beside them the fonts of each language, cut to what its pages say, with the style
 * sheet that names them.
 */
import { fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { renderToStaticMarkup } from 'react-dom/server';
import { weightText } from '../../styles/fonts/cut-face.ts';
import { charactersOf, FACES, type Face, type Range, type Script } from '../../styles/fonts/faces.ts';
import { embeddingWords } from '../embedding/embedding-words.ts';
import { oembedOf } from '../embedding/oembed.ts';
import { MapPage, Page, type PageProps } from '../embedding/page.tsx';
import { MAP_ALONE } from '../embedding/page-address.ts';
import type { PageId } from '../embedding/page-ids.ts';
import { PageIndex } from '../embedding/page-index.tsx';
import { readPageName, readPageOf } from '../embedding/read-page.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../i18n/languages.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { toSvgString } from '../lib/svg-node.ts';
import { writeCutFace } from './cut-faces.ts';
import { sha256Of } from './digest.ts';
import type { DrawnPage, DrawnPages } from './draw-embed-pages.ts';
import { digestsOf, type InlineBlocks, makeInlineBlocks } from './embed-inline.ts';
import { LIVE_MAP, liveNamesOf, writeLiveMaps } from './embed-live-files.ts';
import {
  EMBED_ASSETS,
  EMBED_FOLDER,
  EMBED_LIVE_SCRIPT,
  EMBED_LIVE_WORKER,
  EMBED_OPEN_SCRIPT,
  EMBED_SCRIPT,
  EMBED_TOOLS,
} from './embed-scripts-plugin.ts';
import { embedContentSecurityPolicy, type InlineDigests } from './headers.ts';
import { nameOfSaved, nameOfWalk, SAVED_FOLDER } from './page-files.ts';
import { textsOf } from './set-text.ts';
import { listFiles } from './stamp.ts';

const DRAWER = fileURLToPath(new URL('./draw-embed-pages.ts', import.meta.url));

interface WrittenPages {
  readonly count: number;
  /** What they have inline. */
  readonly inline: InlineDigests;
}

/** @param root the checkout @param address where the site will stand, where that is known */
export async function writeEmbedPages(
  root: string,
  site: string,
  address: string | null,
): Promise<WrittenPages> {
  const parts = Math.min(availableParallelism(), MOST_PROCESSES);
  const drawn = await Promise.all(Array.from({ length: parts }, (_, part) => drawApart(site, part, parts)));
  const pages = drawn.flatMap(({ pages: of }) => of);
  const variables = new Map(
    drawn.flatMap((one) => one.variables.map((variable) => [variable.name, variable] as const)),
  );
  const asked = [...new Set(drawn.flatMap((one) => one.asked))].sort();
  const blocks = await makeInlineBlocks(
    root,
    [...variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    asked,
  );
  const inline = digestsOf(blocks);
  const frame: PageFrame = { blocks, policy: embedContentSecurityPolicy(inline), address };
  const assets = join(site, EMBED_ASSETS);
  await mkdir(assets, { recursive: true });
  const scriptLike = (name: RegExp) => findScript(site, name);
  const ofAll = {
    script: scriptLike(EMBED_SCRIPT),
    tools: scriptLike(EMBED_TOOLS),
    live: scriptLike(EMBED_LIVE_SCRIPT),
    worker: scriptLike(EMBED_LIVE_WORKER),
  };
  for (const language of INTERFACE_LANGUAGES) {
    await embeddingWords.fetch(language);
    const words = JSON.stringify(drawn[0]?.words[language]);
    const named = `${language}-${sha256Of(Buffer.from(words), 'hex').slice(0, 8)}.json`;
    await writeFile(join(assets, named), words);
    const scripts = { ...ofAll, words: named };
    const own = pages
      .filter((page) => page.language === language)
      .map((page) => markPage(page, scripts, frame));
    const faces = await writeFaces(assets, language, own, words);
    for (const page of own) await writePage(site, page, faces.name, address);
    await writeLiveMaps(
      site,
      language,
      own.map(({ content }) => content),
      faces.rules,
    );
    if (language === 'en')
      await writeIndex(site, own, frame, { faces: faces.name, script: scriptLike(EMBED_OPEN_SCRIPT) });
  }
  return { count: pages.length, inline };
}

/** @returns its name in the folder of assets */
function findScript(site: string, name: RegExp): string {
  const script = listFiles(site, EMBED_ASSETS).find((file) => name.test(file));
  if (script === undefined) throw new Error(`the site has no script like ${name}`);
  return basename(script);
}

/** More wait for each other's memory. */
const MOST_PROCESSES = 4;

/** In a process of its own: pages are drawn at the same time as others. */
function drawApart(site: string, part: number, parts: number): Promise<DrawnPages> {
  return new Promise((resolve, reject) => {
    const child = fork(DRAWER, [site, `${part}`, `${parts}`], {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    });
    child.on('message', (message) => resolve(message as DrawnPages));
    child.on('error', reject);
    // It may end before what it has sent is read, but not before that does it let go.
    child.on('disconnect', () => reject(new Error('pages for other sites could not be drawn')));
  });
}

/** Stands where the style sheet with the faces will be named, which is made of what the pages say. */
const FACES_PLACE = 'faces-of-the-language';

/** What is the same in all pages. */
interface PageFrame {
  readonly blocks: InlineBlocks;
  readonly policy: string;
  /** Where the site will stand. */
  readonly address: string | null;
}

interface MarkedPage {
  readonly content: DrawnPage;
  readonly markup: string;
  /** Of the page with the map alone. */
  readonly mapMarkup: string;
  /** Its map and the samples of its legend, as SVG. */
  readonly drawn: string;
}

/** File names in the folder of assets. */
interface PageScripts {
  readonly script: string;
  readonly tools: string;
  readonly words: string;
  readonly live: string;
  readonly worker: string;
}

function markPage(
  content: DrawnPage,
  scripts: PageScripts,
  { blocks, policy, address }: PageFrame,
): MarkedPage {
  const { id, canonicalId, language, atlasQuery } = content;
  const known = (page: PageId) => `${address}${EMBED_FOLDER}/${page}/${language}`;
  // Written once: the trees are large.
  const drawings = {
    map: toSvgString(content.map),
    samples: content.legend.map(({ sample }) => toSvgString(sample)),
  };
  const props: Omit<PageProps, 'rules'> = {
    content,
    drawings,
    say: embeddingWords.now(language).t,
    policy,
    script: blocks.script,
    files: {
      faces: `../assets/${FACES_PLACE}`,
      script: `../assets/${scripts.script}`,
      tools: `../assets/${scripts.tools}`,
      words: `../assets/${scripts.words}`,
      walk: `../${nameOfWalk(content)}`,
      csv: `../../${SAVED_FOLDER}/${nameOfSaved(content, 'csv')}`,
      geojson: `../../${SAVED_FOLDER}/${nameOfSaved(content, 'geojson')}`,
      live: {
        script: `../assets/${scripts.live}`,
        worker: `../assets/${scripts.worker}`,
        map: LIVE_MAP,
        names: liveNamesOf(language),
      },
      editions: '../../data/editions.json',
      atlas: `../../?${atlasQuery}`,
      known: address === null ? null : { page: `${known(canonicalId)}.html`, oembed: `${known(id)}.json` },
      pageOf: (other) => `../${other}/${language}.html`,
    },
  };
  return {
    content,
    markup: renderToStaticMarkup(Page({ ...props, rules: blocks.pageRules })),
    mapMarkup: renderToStaticMarkup(MapPage({ ...props, rules: blocks.mapRules })),
    drawn: drawings.map + drawings.samples.join(''),
  };
}

async function writePage(
  site: string,
  { content, markup, mapMarkup }: MarkedPage,
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
  const oembed = JSON.stringify(oembedOf(content, address));
  await writeFile(join(folder, `${content.language}.json`), oembed);
}

/** Of the pages in English, which lead to all others. */
async function writeIndex(
  site: string,
  pages: readonly MarkedPage[],
  { blocks, policy }: PageFrame,
  { faces, script }: { readonly faces: string; readonly script: string },
): Promise<void> {
  const markup = renderToStaticMarkup(
    PageIndex({
      pages: pages
        .map(({ content }) => content)
        .filter(({ id, canonicalId }) => id === canonicalId)
        .sort((a, b) => a.id.localeCompare(b.id)),
      languages: INTERFACE_LANGUAGES.map((id) => ({
        id,
        tag: LOCALES[id].tag,
        name: LOCALES[id].nativeName,
      })),
      rules: blocks.pageRules,
      faces: `${EMBED_ASSETS}/${faces}`,
      script: `${EMBED_ASSETS}/${script}`,
      policy,
    }),
  );
  await writeFile(join(site, 'embed.html'), `<!doctype html>${markup}`);
}

/** The style sheet that names the faces of a language. */
interface FacesSheet {
  /** File name. */
  readonly name: string;
  readonly rules: string;
}

/** @param words what pages say once they are asked to */
async function writeFaces(
  folder: string,
  language: InterfaceLanguage,
  pages: readonly MarkedPage[],
  words: string,
): Promise<FacesSheet> {
  const drawn = pages.map((page) => page.drawn).join('');
  const faces = await writeFonts(folder, LOCALES[language].script, { pages, drawn, words });
  const { code } = transform({ filename: 'faces.css', code: Buffer.from(faces.join('')), minify: true });
  const rules = code.toString();
  const name = `${language}-${sha256Of(rules, 'hex').slice(0, 8)}.css`;
  await writeFile(join(folder, name), rules);
  return { name, rules };
}

/** What fonts are cut to: pages, their maps, and what is said later. */
interface ToSet {
  readonly pages: readonly MarkedPage[];
  readonly drawn: string;
  readonly words: string;
}

/**
 * Faces of what pages of a language say, in few weights, for each is waited for: the sans in regular, the serif of maps in the weight of the ten, with the letters that names of areas have, and the
 * serif of headings in bold.
 */
async function writeFonts(
  folder: string,
  script: Locale['script'],
  { pages, drawn, words }: ToSet,
): Promise<readonly string[]> {
  const alone = countLetters(pages.map(({ mapMarkup }) => unescapeXml(mapMarkup.replace(UNSEEN, ''))));
  const all = countLetters(pages.map(({ markup }) => unescapeXml(markup.replace(HEAD, ''))));
  // What the tools say is on no page before somebody asks for it.
  const told = countLetters([words]);
  const need = (letter: string) => (alone.get(letter) ?? 0) * pages.length + (all.get(letter) ?? 0);
  const letters = [...new Set([...all.keys(), ...alone.keys(), ...told.keys()])];
  const said: Letters = new Map(
    letters.sort((a, b) => need(b) - need(a)).map((letter) => [letter, need(letter)]),
  );
  const headings = countLetters(
    pages.map(({ markup }) =>
      [...markup.matchAll(HEADINGS)].map(([, text = '']) => unescapeXml(text)).join(''),
    ),
  );
  const areas = textsOf(drawn, []).find(({ family, style }) => family === 'Noto Serif' && style === 'normal');
  const ofAreas = countLetters([unescapeXml(areas?.text ?? '').replace(/[\s*]/g, '')]);
  const rules: string[] = [];
  for (const face of FACES) {
    const known = new Set(charactersOf(face.script));
    const of = (letters: Letters) => [...letters.keys()].filter((letter) => known.has(letter));
    const write = async (letters: readonly string[], as: FaceUse) => {
      if (letters.length > 0) rules.push(await writeFace(folder, face, letters, as));
    };
    if (face.style !== 'normal') continue;
    if (face.family === 'Noto Sans') {
      const letters = of(said);
      // Where Latin is not what a page speaks, a map alone needs few of its letters.
      const isOther = face.script === 'latin' && script !== 'Latn';
      const [first, rest] = [
        letters.filter((letter) => alone.has(letter)),
        letters.filter((letter) => !alone.has(letter)),
      ];
      const parts =
        face.script === 'han' ? [...inParts(first), ...inParts(rest)] : isOther ? [first, rest] : [letters];
      for (const part of parts) await write(part, SANS);
    }
    // Arabic and Chinese have no capitals for areas, and their headings are those of the sans.
    else if (!SHARED_SCRIPTS.has(face.script)) {
      await write(of(ofAreas), AREAS);
      await write(of(headings), HEADING);
    }
  }
  return rules;
}

const SHARED_SCRIPTS: ReadonlySet<Script> = new Set(['arabic', 'han']);
const HEAD = /<head>[\s\S]*?<\/head>/;
/** Of the page with the map alone. */
const UNSEEN = /<head>[\s\S]*?<\/head>|<h1[\s\S]*?<\/h1>/g;
/** What is set in the face of headings: see `page.css`. */
const HEADINGS = /<(?:h[12]|th|dt|summary)\b[^>]*>(?:<span\b[^>]*>)?([^<]*)/g;
/** A page in Chinese needs a part of the letters of its language: those that a map alone needs come first, then those that most pages need. */
const HAN_PART = 48;

function inParts(letters: readonly string[]): readonly (readonly string[])[] {
  const parts = Math.ceil(letters.length / HAN_PART);
  return Array.from({ length: parts }, (_, at) => letters.slice(at * HAN_PART, (at + 1) * HAN_PART));
}

/** On how many pages each letter is, most first. */
type Letters = ReadonlyMap<string, number>;

function countLetters(texts: readonly string[]): Letters {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const letter of new Set(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

interface FaceUse {
  readonly family: string;
  /** That it is cut to. */
  readonly weight: number;
  /** Those that it stands for: nothing is made bolder by the browser. */
  readonly standsFor: Range;
}

const SANS: FaceUse = { family: 'Noto Sans', weight: 400, standsFor: [400, 700] };
const AREAS: FaceUse = { family: 'Noto Serif', weight: 600, standsFor: [400, 700] };
const HEADING: FaceUse = { family: 'Heading', weight: 700, standsFor: [700, 700] };

async function writeFace(
  folder: string,
  face: Face,
  letters: readonly string[],
  { family, weight, standsFor }: FaceUse,
): Promise<string> {
  const { name, range } = await writeCutFace(folder, face, letters, [weight, weight]);
  return `@font-face{font-family:"${family}";font-weight:${weightText(standsFor)};font-display:swap;src:url("${name}") format("woff2");unicode-range:${range}}\n`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it is read, of what `escapeXml` or React have written. */
function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? all;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
  });
}
