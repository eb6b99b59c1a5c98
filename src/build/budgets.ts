/**
 * Checks the byte budgets of the built site, compressed with brotli as hosts send it. Prints a table and
 * `N passed, N failed`; exits with an error when a budget is exceeded.
 *
 * - `first picture`: the static map and its frame, before MapLibre. `scripts`: everything interactive, with
 *   MapLibre's worker. `data`: the data of the atlas.
 * - Each lazy part counts by itself with its words in all languages. So do the document worker and one of its
 *   parsers.
 * - `embed element`: for host pages. `embed script`: for an embedded page. `embed tools`: sort and walk.
 * - `one file`: everything that the site stores to make a one-file atlas; all of the above once more.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  BASE_NETWORK_FILE_NAME,
  BRIEF_FILE_NAME,
  KEY_FIGURES_FILE_NAME,
  ROUTE_LINES_FILE_NAME,
  STORIES_FILE_NAME,
} from '../domain/atlas-files.ts';
import type { Story } from '../domain/story.ts';
import {
  EMBED_DRAW_SCRIPT,
  EMBED_ELEMENT,
  EMBED_OPEN_SCRIPT,
  EMBED_SCRIPT,
  EMBED_TOOLS,
} from './embed-scripts-plugin.ts';
import { composeFrom } from './export.ts';
import { FILE_FOLDER } from './file-bundle.ts';
import { siteFolder } from './make-site.ts';
import { textsOf } from './set-text.ts';
import { listFiles } from './stamp.ts';
import { LIVE_BUDGET_KB, weighLiveMaps, weighPages } from './weigh-embeds.ts';
import { firstFiles, fontsFor, type Manifest, sizeBytes } from './weigh-files.ts';

/** Kilobytes (1000 bytes). */
export const BUDGETS_KB = {
  'first picture': 145,
  // Includes the parts of network queries and of the records engine that depend on the store and the map. 786
  // with deck.gl, 587.5 with the shared code of the tools of records.
  scripts: 585,
  data: 441,
  // Script, words and data of the key figures; how to read the map, and where to start.
  'front page': 8,
  reader: 25,
  // Names, texts, synonyms and commands, fetched when the search box is first used.
  search: 17,
  digest: 52,
  // 27 while the start fetched what connects a presentation with the speaker's window.
  briefing: 28,
  stories: 30,
  composing: 24,
  // The field for written text: ProseMirror's model, state and view are nearly all of it.
  'rich text': 56,
  'briefing export': 5,
  pictures: 16,
  handout: 5,
  'dropped files': 6,
  // 12 before it offered views and passages, whose page text it derives.
  'embed builder': 21,
  slides: 100,
  // The largest language, all parts together; a user fetches only the parts they open.
  // 60 before the error messages for a user's network.
  // 62 before notes, 65 when a twentieth of the messages had no translation.
  // 68 before versions and quantities of records; 69 before corrections and gradings of imports; 69.5 before
  // dossiers of areas; 70 before junctions were joined by hand and columns came from a records engine.
  words: 70.5,
  // Names of features, and stories, in a language other than that of the atlas.
  names: 20,
  translations: 20,
  'document worker': 15,
  'PDF parser': 430,
  'DOCX parser': 95,
  // Charts, timeline, table and four map modes, all fetched before the first file; no request follows.
  // Geodesics on the ellipsoid and the polygon library are 16 of it. 134 when it included the words of three
  // languages.
  // 106 before the save state and the history, 114 before queries to a records engine.
  // 117 before dossiers and notes shared its timeline and history: a chunk that two lazy parts share is
  // compressed alone.
  // 119 before notes were in the history, 121 with a brush of its own.
  // 107.5 while every reader fetched what its tools share, 112 before filters by the columns of a file, sums in
  // hexagons and along legs, and dossiers of areas.
  // 115 before they were counted along sections of the user's network.
  // 117 before the names of border crossings were separated from those of towns, and places changed by hand.
  'own incidents': 117.4,
  // Compares an import with open records and updates them; with the list of earlier versions.
  // 5 before dates were compared as understood, and records with repeated ids by all their cells.
  // 5.2 before an update was compared with every set, and used the answers for the earlier file.
  'record versions': 6.5,
  // The report of an import, with its questions, mapping, preview and problems.
  // 7 before corrections; the list of problems counted as own incidents. 10 before places were changed by hand.
  'record import': 10.1,
  // The export dialog with all formats.
  // 16 before cells were recognised as dates or places by shape (with month names in all languages), and
  // columns by what their records share.
  'record export': 20,
  // The legend of the view, on the map and with the switches of the layers, fetched after the picture.
  legend: 2,
  // Two maps beside each other or with a divider, and the controls of a comparison of two views.
  'split view': 6,
  // The network panel, the overlay of alternative routes, and the base network; 16 before that.
  network: 28.5,
  // Loads the user's network, with the error messages for its files; 6 before junctions were joined by hand.
  // 6.7 before records were counted along its sections.
  'own network': 8,
  // Saves the user's work in the browser and restores it, with the dialog of its file.
  workspace: 18,
  // Notes beside features and passages, on the map, as a list and as files.
  'own notes': 11,
  // Studies of a query, fetched once both ends are chosen.
  'network studies': 10,
  // The dossier of a border, port, crossing or user's area, with its forms and print view.
  // 20 before records by market, crossing and year; 21 before they were on its map; 21.5 before areas; 22.5 before
  // tables by a column of the files.
  dossiers: 23.2,
  // Opens dossiers from “Plan”; all else that it uses counts above.
  'dossier list': 2,
  'embed element': 4,
  // 4 before the table tools and the live map. The limit before any user action is 12.
  'embed script': 5,
  // Draws a passage or a view and its live map, from the data of the atlas.
  'embed drawing': 76,
  'embed tools': 4,
  // 65 before its words of totals, dates, places and units in more languages.
  // 66.5 before the names of border crossings were separated from those of towns.
  // 67.1 before it named columns of homes, firms, courts and ways, which are no places of a find.
  'incident worker': 67.3,
  'incident readers': 90,
  // 12 before it held a user's network, with the rules of the compile step.
  'network worker': 18,
  // All of the above once more; exploring, areas, the answers of the search (8) and the comparison of two
  // views (1) each added as much as they measure there. The size of the file, below, matters more.
  // 2315 with deck.gl, 2135 with JSZip; 2114 when a twentieth of the messages had no translation.
  // The base network with its words in 15 languages added 2.
  // 2137 before versions, quantities and years of records; 2145 before corrections of imports, and sources of
  // connections; 2155 before filters by the columns of a file, networks added to that of the atlas, and dossiers
  // of areas; 2163 before comparisons of quantities, gradings of files that are no longer open, and joins by hand;
  // 2170 before words of totals, dates, places and units in more languages; 2173 before earlier answers, and notes on
  // approximate quantities; 2176 before places were changed by hand, and missing positions taken from names.
  'one file': 2177,
} as const;

type BudgetName = keyof typeof BUDGETS_KB;

/** Folder of the lazy chunks; see `vite.config.ts`. */
const ON_DEMAND = 'assets/on-demand/';

/** Folder of the interface words, one subfolder for each language. */
const WORDS = 'assets/words/';

/** Key of the atlas in the manifest. */
const ATLAS = 'app/start.tsx';

/** Keys of the lazy parts in the manifest. A script that two parts need counts for the first. */
const LAZY_PARTS = {
  // Also the finds in the details of a port.
  'front page': ['features/front-page/front-page.tsx', 'features/front-page/finds-at-port.tsx'],
  search: ['features/search/find-all.ts'],
  reader: ['features/reader/reader.tsx'],
  // Page, map overlay, list of briefings, and the speaker's window.
  briefing: [
    'features/present/presenter.tsx',
    'features/present/map-furniture.tsx',
    'features/briefing-library/library-panel.tsx',
    'app/speaker-app.tsx',
  ],
  // The panel, and the user's list of briefings.
  composing: [
    'features/briefing-editor/compose-panel.tsx',
    'features/briefing-library/own-briefings.tsx',
    'features/briefing-editor/draft-callouts.tsx',
    'features/briefing-editor/open-briefing.ts',
    'features/briefing-export/briefing-file.ts',
  ],
  'rich text': ['features/briefing-editor/rich-text/rich-text.tsx'],
  'briefing export': ['features/briefing-export/export-dialog.tsx'],
  pictures: ['features/briefing-export/export-pictures.ts'],
  handout: ['features/briefing-export/export-handout.tsx'],
  // The slides, the library that packs them, and the words of all languages.
  slides: ['features/briefing-export/slides/make-slides.ts'],
  // The file, and its text about itself.
  'one file': [
    'features/briefing-export/html.ts',
    'features/one-file/one-file-dialog.tsx',
    'features/one-file/file-note.tsx',
  ],
  // The dialog for embed code, the preview image of a page, and the text of pages that are drawn later.
  'embed builder': [
    'features/embed-builder/embed-page.tsx',
    'features/embed-builder/make-page-picture.ts',
    'features/embed-builder/make-page-text.ts',
  ],
  'dropped files': ['features/drop/take-dropped.ts', 'features/drop/drop-hint.tsx'],
  // The panel of the user's records, its map layers and words; not fetched in the reader or a briefing.
  'own incidents': [
    'app/record-tools.tsx',
    'features/records/incident-overlay.tsx',
    'features/explore/table-area.tsx',
  ],
  'record export': [
    'features/records/record-export/export-dialog.tsx',
    'exporters/incidents/csv.ts',
    'exporters/incidents/xlsx.ts',
    'exporters/incidents/geojson.ts',
    'exporters/incidents/kml.ts',
    'exporters/incidents/geopackage.ts',
  ],
  'record import': ['features/records/import-report.tsx'],
  'record versions': [
    'features/records/versions/update-offer.tsx',
    'features/records/versions/version-list.tsx',
    'features/records/state/compare-with-sets.ts',
    'features/records/state/find-answers.ts',
    'features/records/state/replace-set.ts',
  ],
  workspace: ['features/workspace/work-in-page.ts', 'features/workspace/workspace-dialog.tsx'],
  'own notes': [
    'features/notes/planner-notes-at.tsx',
    'features/notes/notes-panel.tsx',
    'features/notes/planner-note-overlay.tsx',
  ],
  legend: ['features/layers-panel/layer-switches.tsx', 'ui/legend/open-legend.tsx'],
  'split view': [
    'features/compare-views/compare-bar.tsx',
    'features/compare-views/figure-view-split.tsx',
    'features/compare-views/view-split-view.tsx',
    'features/network/split-view/figure-split-view.tsx',
    'features/network/split-view/path-split-view.tsx',
  ],
  network: ['features/network/network-panel.tsx', 'layers/lay-path.ts'],
  'own network': ['features/network/own/own-networks.tsx', 'features/records/own-legs/own-leg-records.tsx'],
  'network studies': ['features/network/studies/studies.tsx'],
  dossiers: ['features/dossiers/dossier-dialog.tsx', 'features/network/studies/studies-on-paper.tsx'],
  'dossier list': ['features/dossiers/dossiers-panel.tsx'],
} satisfies Partial<Record<BudgetName, readonly string[]>>;

type LazyFiles = Readonly<Record<keyof typeof LAZY_PARTS, readonly string[]>>;

const DIGEST = `data/${BRIEF_FILE_NAME}`;

const STORIES = `data/${STORIES_FILE_NAME}`;

const BASE_NETWORK = `data/${BASE_NETWORK_FILE_NAME}`;

const KEY_FIGURES = `data/${KEY_FIGURES_FILE_NAME}`;

const ROUTE_LINES = `data/${ROUTE_LINES_FILE_NAME}`;

const NAMES = /^data\/names\//;

const TRANSLATIONS = /^data\/translations\//;

/**
 * Returns which files of the site count for which budget. Every script counts for one budget besides
 * `first picture`.
 */
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
    'front page': [...late['front page'], ...all.filter((file) => file === KEY_FIGURES)],
    network: [...late.network, ...all.filter((file) => file === BASE_NETWORK)],
    digest: all.filter((file) => file === DIGEST),
    stories: all.filter((file) => file === STORIES),
    // Subfolders hold JSON Schemas, for people who reuse the data, and files of other languages.
    data: all.filter(
      (file) =>
        /^data\/[^/]+$/.test(file) &&
        ![BASE_NETWORK, DIGEST, STORIES, ROUTE_LINES, KEY_FIGURES].includes(file),
    ),
    words: scripts.filter((file) => file.startsWith(WORDS)),
    names: all.filter((file) => NAMES.test(file)),
    translations: all.filter((file) => TRANSLATIONS.test(file)),
    'document worker': onDemand((name) => /^(brief\.worker|raise-figures)/.test(name)),
    'PDF parser': onDemand((name) => name.startsWith('pdf.')),
    'DOCX parser': onDemand((name) => name.startsWith('docx.')),
    'incident worker': onDemand((name) => name.startsWith('incidents.worker')),
    'network worker': onDemand((name) => name.startsWith('network.worker')),
    // Everything not named above, so that no script grows unmeasured.
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

/** A user fetches one of these. */
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

/** Bytes of the exported one-file atlas with the longest story; fits a memory stick and mail limits. */
const MAX_FILE_BYTES = 5_700_000;

async function fileBytes(folder: string): Promise<number> {
  const stories = JSON.parse(readFileSync(join(folder, STORIES), 'utf8')) as readonly Story[];
  const length = (story: Story | undefined) => JSON.stringify(story ?? null).length;
  const story = stories.reduce((longest, one) => (length(one) > length(longest) ? one : longest));
  const briefing = { story, handling: null };
  return (await composeFrom(folder, { briefing, withNotes: true, edition: '', date: new Date(0) })).bytes
    .length;
}

async function main(): Promise<void> {
  const folder = siteFolder(fileURLToPath(new URL('../..', import.meta.url)));
  const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  let failed = 0;
  const measured = await measure(folder);
  for (const { name, parts, totalBytes } of measured) {
    // No parts means that file names have changed, so the check fails.
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
  // No pages means that their names have changed.
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
