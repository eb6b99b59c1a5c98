/**
 * Byte budgets of the built site, in brotli as hosts send it. Prints a table and `N passed, N failed`; fails when one is over.
 *
 * The budgets are promises to readers on a phone: a picture of the map and the frame around it come from `first picture`, before
 * MapLibre; everything that makes the atlas interactive, MapLibre's worker included, is `scripts`; what it shows is `data`. The
 * reader of the brief comes when it is opened, with the `digest`; the page of a briefing when one is given, with the `stories`; what
 * composes one when one is composed, and what makes `slides` of one; what takes a file when one is dropped; the list of what a briefing can be taken away as, and what draws
 * pictures of it, likewise; what makes code for other sites; each with its words in all languages. What a reader waits for who opens a document of their own is counted by
 * itself: the worker, and one of the parsers; so is what a planner waits for who imports incidents, hands them over, asks the network, or opens a dossier. What other sites fetch who show a page of this one is
 * `embed element`, and what such a page runs `embed script`; what sorts its table and leads through the network `embed tools`. `one file` is what the site stores to make a file of itself, all of the above once more.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { BRIEF_FILE_NAME, ROUTE_LINES_FILE_NAME, STORIES_FILE_NAME } from '../domain/atlas-files.ts';
import type { Story } from '../domain/story.ts';
import type { LiveNames } from '../embedding/live/live-map.ts';
import { MAP_ALONE } from '../embedding/page-address.ts';
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import { LIVE_MAP } from './embed-live-files.ts';
import {
  EMBED_ASSETS,
  EMBED_DRAW_SCRIPT,
  EMBED_ELEMENT,
  EMBED_OPEN_SCRIPT,
  EMBED_SCRIPT,
  EMBED_TOOLS,
} from './embed-scripts-plugin.ts';
import { composeFrom } from './export.ts';
import { FILE_FOLDER } from './file-bundle.ts';
import { siteFolder } from './make-site.ts';
import { type SetText, textsOf } from './set-text.ts';
import { listFiles } from './stamp.ts';

/** Thousands of bytes. */
export const BUDGETS_KB = {
  'first picture': 150,
  // 803 when the words of other languages counted here too. What a planner asks the network hangs on the store and on the map; so does what an engine of the organisation draws.
  // 794 before a planner's own network could be asked, of which store, map and undoing have to know.
  // 796 before notes of a planner stood beside features and passages and over the map: where they do, and the list of what is then fetched. Windows that tell each other what is kept, too.
  scripts: 804,
  data: 444,
  reader: 32,
  digest: 52,
  briefing: 28,
  stories: 35,
  composing: 26,
  'briefing export': 8,
  pictures: 20,
  handout: 5,
  'dropped files': 15,
  // 12 before it offered views and passages, of which it derives what their page will say.
  'embed builder': 21,
  slides: 130,
  // Of the language that has most, all parts together: a reader fetches those of what they open.
  // 60 before all that can be wrong with a planner's own network was told in words.
  // 62 before notes of a planner.
  words: 65,
  // Of features in a language that the atlas does not come with, and what its stories say in it.
  names: 20,
  translations: 20,
  'document worker': 15,
  'PDF parser': 430,
  'DOCX parser': 95,
  // Bars, a line of time, a table and four pictures of them on the map, all of which comes before the first file does: from then on the page asks for nothing. 16 of it are geodesics on the
  // ellipsoid and the library that puts polygons together. 134 when the words of three languages counted here.
  // 106 before its panel told how far the work is kept, and led back through all of it, 114 before it asked an engine of the organisation.
  // 117 before dossiers and notes shared its line of time and its way back: what two late parts share is packed by itself.
  // 119 before notes could be undone there.
  'own incidents': 121,
  // The dialog that makes a file of them, and all formats of it.
  // 16 before cells that say a date or a place were known by their shapes, names of months in all languages among them, and columns by what they have in common with their records.
  'record export': 20,
  // The panel where the network is asked, and what lays an alternative on the map.
  network: 20,
  // The part of it where a network of one's own is loaded, with the words for all that can be wrong with its files.
  'own network': 8,
  // What keeps a planner's work in the browser and brings it back, with the dialog of its file.
  workspace: 20,
  // What a planner writes down: beside features and passages, on the map, as a list, as files.
  'own notes': 11,
  // What else can be worked out of a question: fetched once both its ends are chosen.
  'network studies': 14,
  // The dossier of a border, port or crossing with its forms, and what goes to the printer of it.
  dossiers: 21,
  'embed element': 4,
  // 4 before a page could bring tools for its table, and a live map: 12 are what it may have before a reader does anything.
  'embed script': 5,
  // What draws a passage or a view, and makes its live map; the data that it draws from is that of the atlas.
  'embed drawing': 77,
  'embed tools': 4,
  'incident worker': 70,
  'incident readers': 90,
  // 12 before it held a planner's own network by the rules of the compile step.
  'network worker': 18,
  // All of the above once more: with exploring it has grown by as much as that, and once more with areas. What counts for its owner is the size of the file itself, below.
  // 1772 before areas were worked out in the worker of incidents, which has what puts polygons together once more than the page.
  // 1790 when it spoke three languages: it has the words of all, for whoever it is passed on to. 2050 before pages for other sites could be asked for.
  // 2080 before the network could be asked: its panel, its worker, and its words in all languages are 34. What hands incidents over is 21 more, with its words; studies
  // of a question to the network are 24.
  // 2175 before there were dossiers: what makes and prints them, and their words in all languages, are 33.
  // 2215 before work was kept and saved as a whole: with its words in all languages that is 22.
  // 2240 before sections were drawn, times told by month and filters written out in dossiers, in all languages.
  // 2250 before a planner's own network could be asked: its panel, its rules in the worker, and its words in all languages are 28.
  // 2285 before notes of a planner, with their words in all languages.
  'one file': 2315,
} as const;
type BudgetName = keyof typeof BUDGETS_KB;

/** What Vite's manifest says of one chunk. */
export interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/** Scripts and style sheets that a page needs before it can run: its chunk and all that is imported statically from it. */
export function firstFiles(manifest: Manifest, entry: string): readonly string[] {
  const files = new Set<string>();
  const waiting = [entry];
  const seen = new Set<string>();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the manifest has no ${key}`);
    if (seen.has(key)) continue;
    seen.add(key);
    files.add(chunk.file);
    for (const sheet of chunk.css ?? []) files.add(sheet);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...files].sort();
}

/** True when a `unicode-range` (such as `U+0-7F, U+2013`) holds one of the characters. */
function rangeHolds(range: string, codes: ReadonlySet<number>): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return [...codes].some((code) => code >= first && code <= last);
  });
}

/** File names of the fonts that a browser fetches to set the texts, given the style sheets with their `@font-face` rules. */
export function fontsFor(styleSheet: string, texts: readonly SetText[]): readonly string[] {
  const files = new Set<string>();
  for (const [, face = ''] of styleSheet.matchAll(/@font-face\s*\{([^}]*)\}/g)) {
    const value = (name: string) => new RegExp(`${name}:\\s*["']?([^;}"']+)`).exec(face)?.[1]?.trim();
    const file = /url\(["']?(?:[^"')]*\/)?([^"')/]+\.woff2)/.exec(face)?.[1];
    const range = value('unicode-range') ?? 'U+0-10FFFF';
    const isNeeded = texts.some(({ family, style, text }) => {
      if (family !== value('font-family') || style !== (value('font-style') ?? 'normal')) return false;
      return rangeHolds(range, new Set([...text].map((character) => character.codePointAt(0) ?? 0)));
    });
    if (file !== undefined && isNeeded) files.add(file);
  }
  return [...files].sort();
}

/** Where `vite.config.ts` puts what is only fetched when a reader asks for it. */
const ON_DEMAND = 'assets/on-demand/';
/** Where it puts the words of languages, a folder for each. */
const WORDS = 'assets/words/';
/** The atlas itself, as the manifest calls it. */
const ATLAS = 'app/start.tsx';

/** What is fetched when it is asked for, as the manifest calls it. A script that two of them need counts for the first. */
const LAZY_PARTS = {
  reader: ['ui/reader/reader.tsx'],
  // Its page, what stands on the map, the list to choose from, and the speaker's window.
  briefing: [
    'ui/present/presenter.tsx',
    'ui/present/map-furniture.tsx',
    'ui/present/stories-dialog.tsx',
    'app/speaker-app.tsx',
  ],
  // How a briefing comes to be composed, the panel, and the list of one's own.
  composing: [
    'ui/compose/compose-panel.tsx',
    'ui/compose/own-briefings.tsx',
    'ui/compose/draft-callouts.tsx',
    'ui/compose/open-briefing.ts',
    'ui/briefing-export/briefing-file.ts',
  ],
  // The list of forms in which a briefing can be exported.
  'briefing export': ['ui/briefing-export/export-dialog.tsx'],
  pictures: ['ui/briefing-export/export-pictures.ts'],
  handout: ['ui/briefing-export/export-handout.tsx'],
  // What makes slides of a briefing, with the library that packs them, and the words of all languages.
  slides: ['ui/briefing-export/slides/make-slides.ts'],
  // What makes the file, and what the file says of itself.
  'one file': ['ui/briefing-export/html.ts', 'ui/one-file/one-file-dialog.tsx', 'ui/one-file/file-note.tsx'],
  // The dialog that makes code for other sites, what draws the picture of one of their pages, and what tells what a page says that is drawn later.
  'embed builder': [
    'ui/embed/embed-dialog.tsx',
    'ui/embed/make-page-picture.ts',
    'ui/embed/make-page-text.ts',
  ],
  'dropped files': ['ui/drop/take-dropped.ts', 'ui/drop/drop-hint.tsx'],
  // The panel of a planner's own files, what it puts on the map, and its words; none of it is fetched by whoever reads or briefs.
  'own incidents': [
    'ui/incidents/incidents-panel.tsx',
    'ui/incidents/incident-overlay.tsx',
    'ui/incidents/explore/table-area.tsx',
  ],
  'record export': [
    'ui/incidents/record-export/export-dialog.tsx',
    'exporters/incidents/csv.ts',
    'exporters/incidents/xlsx.ts',
    'exporters/incidents/geojson.ts',
    'exporters/incidents/kml.ts',
    'exporters/incidents/geopackage.ts',
  ],
  workspace: ['ui/workspace/work-in-page.ts', 'ui/workspace/workspace-dialog.tsx'],
  'own notes': [
    'ui/planner-notes/planner-notes-at.tsx',
    'ui/planner-notes/planner-notes-dialog.tsx',
    'ui/planner-notes/planner-note-overlay.tsx',
  ],
  network: ['ui/network/network-panel.tsx', 'layers/lay-path.ts'],
  'own network': ['ui/network/own/own-networks.tsx', 'ui/network/own/own-key.tsx'],
  'network studies': ['ui/network/studies/studies.tsx'],
  dossiers: ['ui/dossier/dossier-dialog.tsx', 'ui/network/studies/studies-on-paper.tsx'],
} satisfies Partial<Record<BudgetName, readonly string[]>>;
type LazyFiles = Readonly<Record<keyof typeof LAZY_PARTS, readonly string[]>>;
const DIGEST = `data/${BRIEF_FILE_NAME}`;
const STORIES = `data/${STORIES_FILE_NAME}`;
const ROUTE_LINES = `data/${ROUTE_LINES_FILE_NAME}`;
const NAMES = /^data\/names\//;
const TRANSLATIONS = /^data\/translations\//;

const PRECOMPRESSED = new Set(['.woff2', '.png']);

/** Compressed beside the main thread, so that several files take one core each. */
const compress = promisify(brotliCompress);

const sizes = new Map<string, Promise<number>>();

/** For what several pages have. */
function sizeOnce(folder: string, file: string): Promise<number> {
  const size = sizes.get(file) ?? sizeBytes(folder, file);
  sizes.set(file, size);
  return size;
}

async function sizeBytes(folder: string, file: string): Promise<number> {
  const body = readFileSync(join(folder, file));
  if (PRECOMPRESSED.has(extname(file))) return body.byteLength;
  return (await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).byteLength;
}

/** Which files of the site count for which budget. Every script counts for one of them, besides for the first picture. */
export function filesByBudget(
  all: readonly string[],
  staticMap: readonly string[],
  late: LazyFiles,
): Readonly<Record<BudgetName, readonly string[]>> {
  const scripts = all.filter((file) => file.startsWith('assets/') && /\.m?js$/.test(file));
  const lazyScripts = new Set(Object.values(late).flat());
  const onDemand = (isMeant: (name: string) => boolean) =>
    scripts.filter((file) => file.startsWith(ON_DEMAND) && isMeant(file.slice(ON_DEMAND.length)));
  return {
    'first picture': staticMap,
    scripts: scripts.filter(
      (file) =>
        !file.startsWith(ON_DEMAND) &&
        !file.startsWith(WORDS) &&
        !lazyScripts.has(file) &&
        !EMBED_SCRIPT.test(file),
    ),
    ...late,
    digest: all.filter((file) => file === DIGEST),
    stories: all.filter((file) => file === STORIES),
    // In folders of their own are JSON Schemas, for people who reuse the data, and what comes with another language.
    data: all.filter(
      (file) => /^data\/[^/]+$/.test(file) && file !== DIGEST && file !== STORIES && file !== ROUTE_LINES,
    ),
    words: scripts.filter((file) => file.startsWith(WORDS)),
    names: all.filter((file) => NAMES.test(file)),
    translations: all.filter((file) => TRANSLATIONS.test(file)),
    'document worker': onDemand((name) => /^(brief\.worker|raise-figures)/.test(name)),
    'PDF parser': onDemand((name) => name.startsWith('pdf.')),
    'DOCX parser': onDemand((name) => name.startsWith('docx.')),
    'incident worker': onDemand((name) => name.startsWith('incidents.worker')),
    'network worker': onDemand((name) => name.startsWith('network.worker')),
    // Whatever is not named above: a script that nobody counts would grow unseen.
    'incident readers': onDemand(
      (name) => !/^(brief\.worker|raise-figures|pdf\.|docx\.|incidents\.worker|network\.worker)/.test(name),
    ),
    'embed element': all.filter((file) => file === EMBED_ELEMENT),
    'embed script': all.filter((file) => EMBED_SCRIPT.test(file) || EMBED_OPEN_SCRIPT.test(file)),
    'embed drawing': all.filter((file) => EMBED_DRAW_SCRIPT.test(file)),
    'embed tools': all.filter((file) => EMBED_TOOLS.test(file)),
    'one file': [...late['one file'], ...all.filter((file) => file.startsWith(`${FILE_FOLDER}/`))],
  };
}

interface Measured {
  readonly name: BudgetName;
  readonly parts: readonly { readonly file: string; readonly bytes: number }[];
  readonly totalBytes: number;
}

/** Measures the built site in `folder` against every budget. */
async function measure(folder: string): Promise<readonly Measured[]> {
  const all = listFiles(folder, '.');
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const start = firstFiles(manifest, 'index.html');
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const sheets = start
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const fonts = fontsFor(sheets.join('\n'), textsOf(html)).map((name) => `assets/${name}`);
  const before = new Set([...start, ...firstFiles(manifest, ATLAS)]);
  const scriptsOf = (entry: string) =>
    firstFiles(manifest, entry).filter((file) => file.endsWith('.js') && !before.has(file));
  const counted = new Set<string>();
  const late = Object.fromEntries(
    Object.entries(LAZY_PARTS).map(([name, entries]) => {
      const files = [...new Set(entries.flatMap(scriptsOf))].filter((file) => !counted.has(file));
      for (const file of files) counted.add(file);
      return [name, files];
    }),
  ) as unknown as LazyFiles;
  const files = filesByBudget(all, ['index.html', ...start, ...fonts], late);
  const measurePart = async (file: string) => ({ file, bytes: await sizeBytes(folder, file) });
  return Promise.all(
    (Object.keys(BUDGETS_KB) as BudgetName[]).map(async (name) => {
      const measured = await Promise.all(files[name].map(measurePart));
      const parts = OF_ONE_LANGUAGE[name]?.(measured) ?? measured;
      return { name, parts, totalBytes: bytesOf(parts) };
    }),
  );
}

type Parts = Measured['parts'];

function bytesOf(parts: Parts): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A reader fetches one of them. */
const OF_ONE_LANGUAGE: Partial<Record<BudgetName, (parts: Parts) => Parts>> = {
  words: heaviestFolder,
  names: heaviestFile,
  translations: heaviestFile,
};

function heaviestFile(parts: Parts): Parts {
  return parts.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1);
}

function heaviestFolder(parts: Parts): Parts {
  const names = new Set(parts.map(({ file }) => dirname(file)));
  const folders = [...names].map((name) => parts.filter(({ file }) => dirname(file) === name));
  return folders.sort((a, b) => bytesOf(b) - bytesOf(a))[0] ?? [];
}

/** What a memory stick holds and a mail lets through: bytes of the one file as it is taken away, with the longest of the stories. */
const MAX_FILE_BYTES = 6_000_000;

async function fileBytes(folder: string): Promise<number> {
  const stories = JSON.parse(readFileSync(join(folder, STORIES), 'utf8')) as readonly Story[];
  const length = (story: Story | undefined) => JSON.stringify(story ?? null).length;
  const story = stories.reduce((longest, one) => (length(one) > length(longest) ? one : longest));
  const briefing = { story, handling: null };
  return (await composeFrom(folder, { briefing, withNotes: true, edition: '', date: new Date(0) })).bytes
    .length;
}

/** What a reader of another site waits for: of the heaviest page in each language, all of it, and the page with the map alone. */
const EMBED_BUDGETS_KB = { 'a page in other sites': 63, 'a map in other sites': 35 } as const;
type EmbedBudget = keyof typeof EMBED_BUDGETS_KB;
/** A language of a thousand letters has no small face. */
const EMBED_BUDGETS_OF: Readonly<Record<string, Readonly<Record<EmbedBudget, number>>>> = {
  zh: { 'a page in other sites': 125, 'a map in other sites': 50 },
};
/** So many of the longest pages of each language are weighed: the others are lighter. */
const WEIGHED_PAGES = 3;

interface WeighedPage {
  readonly file: string;
  readonly name: EmbedBudget;
  readonly bytes: number;
  readonly mostKb: number;
}

/** The page, its style sheet, its script, and those of its fonts in which something is set that is shown. */
async function weighPage(folder: string, file: string, language: string): Promise<WeighedPage> {
  const html = readFileSync(join(folder, file), 'utf8');
  const linked = [...html.matchAll(/(?:href|src)="\.\.\/assets\/([^"]+\.(?:css|js))"/g)].map(
    ([, name]) => `${EMBED_ASSETS}/${name}`,
  );
  const sheet = linked.find((name) => name.endsWith('.css'));
  const styles = sheet === undefined ? '' : readFileSync(join(folder, sheet), 'utf8');
  const name = file.endsWith(`${MAP_ALONE}.html`) ? 'a map in other sites' : 'a page in other sites';
  const isMap = name === 'a map in other sites';
  // The title of a map alone is read, not seen.
  const seen = html.replace(/<head>[\s\S]*?<\/head>/, '').replace(isMap ? /<h1[\s\S]*?<\/h1>/ : '', '');
  const families = isMap ? ['Noto Sans'] : ['Noto Sans', 'Heading'];
  const fonts = fontsFor(styles, textsOf(seen, families)).map((font) => `${EMBED_ASSETS}/${font}`);
  const sizes = await Promise.all([file, ...linked, ...fonts].map((one) => sizeBytes(folder, one)));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { file, name, bytes, mostKb: (EMBED_BUDGETS_OF[language] ?? EMBED_BUDGETS_KB)[name] };
}

/** The heaviest of each kind, by how much of its budget it takes, of the other languages and of those with a budget of their own. */
async function weighPages(folder: string): Promise<readonly WeighedPage[]> {
  const files = listFiles(folder, 'embed').filter((file) => file.endsWith('.html'));
  const heaviest: WeighedPage[] = [];
  for (const kind of ['', MAP_ALONE]) {
    const weighed = await Promise.all(
      INTERFACE_LANGUAGES.flatMap((language) =>
        files
          .filter((file) => file.endsWith(`/${language}${kind}.html`))
          .map((file) => ({ file, size: statSync(join(folder, file)).size }))
          .sort((a, b) => b.size - a.size)
          .slice(0, WEIGHED_PAGES)
          .map(({ file }) => weighPage(folder, file, language)),
      ),
    );
    const byLimit = new Map<number, WeighedPage>();
    for (const page of weighed) {
      const known = byLimit.get(page.mostKb);
      if (known === undefined || page.bytes > known.bytes) byLimit.set(page.mostKb, page);
    }
    heaviest.push(...byLimit.values());
  }
  return heaviest;
}

/** All that comes besides when a reader asks for the live map of the heaviest page: MapLibre and its worker are 355 of it. */
const LIVE_BUDGET_KB = 420;

interface WeighedLive {
  readonly file: string;
  readonly bytes: number;
}

/** @param file of the page */
async function weighLive(folder: string, file: string): Promise<WeighedLive> {
  const html = readFileSync(join(folder, file), 'utf8');
  const addressOf = (name: string) =>
    join(dirname(file), new RegExp(`data-${name}="([^"]+)"`).exec(html)?.[1] ?? '');
  const parts = ['script', 'worker', 'map', 'names'].map(addressOf);
  const { fonts } = JSON.parse(readFileSync(join(folder, addressOf('names')), 'utf8')) as LiveNames;
  const all = [...parts, ...fonts.map((font) => join(dirname(file), font.file))];
  const sizes = await Promise.all(all.map((name) => sizeOnce(folder, name)));
  return { file, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Of those that may be the heaviest. */
async function weighLiveMaps(folder: string): Promise<readonly WeighedLive[]> {
  const sizeOf = (file: string) => statSync(join(folder, file)).size;
  const longest = listFiles(folder, 'embed')
    .filter((file) => /^embed\/[^/]+\/[^/.]+\.html$/.test(file) && !file.startsWith(EMBED_ASSETS))
    .filter((file) => existsSync(join(folder, dirname(file), LIVE_MAP)))
    .map((file) => {
      const language = basename(file, '.html');
      const size =
        sizeOf(join(dirname(file), LIVE_MAP)) + sizeOf(join(dirname(file), `live.${language}.json`));
      return { file, size };
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, WEIGHED_PAGES);
  return Promise.all(longest.map(({ file }) => weighLive(folder, file)));
}

async function main(): Promise<void> {
  const folder = siteFolder(fileURLToPath(new URL('../..', import.meta.url)));
  const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  let failed = 0;
  const measured = await measure(folder);
  for (const { name, parts, totalBytes } of measured) {
    // Nothing measured means that the names in the site have changed, not that all is well.
    const over = totalBytes > BUDGETS_KB[name] * 1000 || parts.length === 0;
    if (over) failed += 1;
    process.stdout.write(
      `${over ? '✗' : '✓'} ${name}: ${kb(totalBytes).trim()} kB of ${BUDGETS_KB[name]} kB\n`,
    );
    for (const part of [...parts].sort((a, b) => b.bytes - a.bytes)) {
      process.stdout.write(`  ${kb(part.bytes)} ${part.file}\n`);
    }
  }
  const bytes = await fileBytes(folder);
  const isTooLarge = bytes > MAX_FILE_BYTES;
  if (isTooLarge) failed += 1;
  const mb = (size: number) => (size / 1e6).toFixed(2);
  process.stdout.write(
    `${isTooLarge ? '✗' : '✓'} the file itself: ${mb(bytes)} MB of ${mb(MAX_FILE_BYTES)} MB\n`,
  );
  const pages = await weighPages(folder);
  // Nothing weighed means that pages are called otherwise.
  if (pages.length === 0) failed += 1;
  for (const { file, name, bytes, mostKb } of pages) {
    const isOver = bytes > mostKb * 1000;
    if (isOver) failed += 1;
    process.stdout.write(`${isOver ? '✗' : '✓'} ${name}:${kb(bytes)} kB of ${mostKb} kB (${file})\n`);
  }
  const [live] = (await weighLiveMaps(folder)).toSorted((a, b) => b.bytes - a.bytes);
  const isTooHeavy = (live?.bytes ?? Number.POSITIVE_INFINITY) > LIVE_BUDGET_KB * 1000;
  if (isTooHeavy) failed += 1;
  process.stdout.write(
    `${isTooHeavy ? '✗' : '✓'} a live map in other sites:${kb(live?.bytes ?? 0)} kB of ${LIVE_BUDGET_KB} kB (${live?.file})\n`,
  );
  process.stdout.write(`${measured.length + 2 + pages.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
