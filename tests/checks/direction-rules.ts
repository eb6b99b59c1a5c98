/**
 * The direction of imports. A folder of `src/` imports only from folders on its left; those at the same level do not
 * import each other. A feature has two halves: `state/` belongs to the level of `src/state/`, its components are above
 * `ui`. `styles/` stands aside: it imports nothing of ours, and only what draws may use it.
 */
import type { Import } from './import-graph.ts';

const LEVELS: readonly (readonly string[])[] = [
  ['lib'],
  ['i18n', 'domain'],
  ['brief', 'analysis', 'importers', 'exporters', 'scene'],
  ['composing'],
  ['workspace'],
  ['workers'],
  ['layers'],
  ['state'],
  ['map', 'figure'],
  ['embeds'],
  ['ui'],
  ['features'],
  ['app'],
  ['entries'],
];

const DRAWING = ['layers', 'map', 'figure', 'embeds', 'exporters', 'ui', 'features', 'app', 'entries'];
/** What pages in other sites are made of: nothing that holds state, and nothing of a planner's. */
const EMBEDDABLE = ['lib', 'i18n', 'domain', 'analysis', 'scene', 'layers', 'figure', 'embeds'];
const SCHEMA = /\.schema\.ts$/;
const REACT = ['npm:react', 'npm:react-dom', 'npm:react-map-gl'];
const DOCUMENT_PARSERS = ['npm:pdfjs-dist', 'npm:mammoth'];
/** Reads packed documents, and packs what is taken away. */
const PACKERS = ['npm:fflate', 'npm:pptxgenjs'];
const RENDERERS = /^npm:(maplibre-gl|react-map-gl)$/;

/** The folder below `src/`, or `null` for files elsewhere or at its top. The state of a feature counts as `state`. */
function folderOf(path: string): string | null {
  if (/^src\/features\/[^/]+\/state\//.test(path)) return 'state';
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** The feature whose components contain a file, or `null`. */
export function featureOf(path: string): string | null {
  return folderOf(path) === 'features' ? (/^src\/features\/([^/]+)\//.exec(path)?.[1] ?? null) : null;
}

function levelOf(path: string): number {
  const folder = folderOf(path);
  return folder === null ? -1 : LEVELS.findIndex((level) => level.includes(folder));
}

function inBrowser(path: string): boolean {
  return (path.startsWith('src/') && !path.startsWith('src/build/')) || path.startsWith('styles/');
}

export interface Rule {
  readonly name: string;
  /** True when the import breaks the rule. */
  readonly broken: (imported: Import) => boolean;
}

export const DIRECTION_RULES: readonly Rule[] = [
  {
    name: 'a folder imports only from folders on its left',
    broken: ({ from, to }) => {
      const [here, there] = [levelOf(from), levelOf(to)];
      return here >= 0 && there >= 0 && (there > here || (there === here && folderOf(from) !== folderOf(to)));
    },
  },
  {
    name: 'every folder of src has a place in the order',
    broken: ({ from }) => {
      const folder = folderOf(from);
      return folder !== null && folder !== 'build' && levelOf(from) < 0;
    },
  },
  {
    name: 'components of a feature are imported through its index.ts, or by their file when loaded on demand',
    broken: ({ from, to, onDemand }) => {
      const feature = featureOf(to);
      return (
        feature !== null &&
        from.startsWith('src/') &&
        featureOf(from) !== feature &&
        !onDemand &&
        to !== `src/features/${feature}/index.ts`
      );
    },
  },
  {
    name: 'entries are imported by nobody',
    broken: ({ to }) => /^src\/(embeds\/)?entries\//.test(to),
  },
  {
    name: 'pages in other sites know no store, no worker and no file of a planner',
    broken: ({ from, to }) => {
      const folder = folderOf(to);
      // Entries put the parts together: one draws in the browser what the build draws otherwise.
      if (from.startsWith('src/embeds/entries/')) return false;
      return folderOf(from) === 'embeds' && folder !== null && !EMBEDDABLE.includes(folder);
    },
  },
  {
    name: 'the scripts of pages in other sites import only modules beside their folder',
    broken: ({ from, to }) =>
      /^src\/embeds\/entries\/embed(-page|-open)?\.ts$/.test(from) && !/^src\/embeds\/[^/]+\.ts$/.test(to),
  },
  {
    name: 'styles stand alone',
    broken: ({ from, to }) => from.startsWith('styles/') && /^(src|geodata|tests)\//.test(to),
  },
  {
    name: 'styles are used only by what draws',
    broken: ({ from, to }) => {
      const folder = folderOf(from);
      return to.startsWith('styles/') && folder !== null && folder !== 'build' && !DRAWING.includes(folder);
    },
  },
  {
    name: 'build code stays out of the browser',
    broken: ({ from, to }) => inBrowser(from) && to.startsWith('src/build/'),
  },
  {
    name: 'the browser reads compiled data, not the sources of truth',
    broken: ({ from, to }) => inBrowser(from) && to.startsWith('geodata/'),
  },
  {
    name: 'tests stay out of the product',
    broken: ({ from, to }) => !from.startsWith('tests/') && to.startsWith('tests/'),
  },
  {
    name: 'no Node module in the browser',
    broken: ({ from, to }) => inBrowser(from) && !from.startsWith('styles/fonts/') && to.startsWith('node:'),
  },
  {
    name: 'React lives in ui, features, app and the components of map, figure and embeds',
    broken: ({ from, to }) =>
      inBrowser(from) &&
      REACT.includes(to) &&
      !['ui', 'features', 'app'].includes(folderOf(from) ?? '') &&
      !/^src\/(entries\/main\.tsx$|(map|figure|embeds)\/.*\.tsx$)/.test(from),
  },
  {
    name: 'MapLibre lives in map and in the live map of pages in other sites',
    broken: ({ from, to, typeOnly }) =>
      inBrowser(from) &&
      !typeOnly &&
      RENDERERS.test(to) &&
      !from.startsWith('src/map/') &&
      !(to === 'npm:maplibre-gl' && from.startsWith('src/embeds/live/')),
  },
  {
    name: 'parsers of documents live in their importers',
    broken: ({ from, to }) =>
      inBrowser(from) && DOCUMENT_PARSERS.includes(to) && !from.startsWith('src/importers/document/'),
  },
  {
    name: 'packing lives with what reads and writes files',
    broken: ({ from, to }) =>
      inBrowser(from) && PACKERS.includes(to) && !/^src\/(importers|exporters)\//.test(from),
  },
  {
    // Types, and the list of formats for a picker, are all that a page may know of it.
    name: 'documents are read in a worker',
    broken: ({ from, to, typeOnly }) =>
      inBrowser(from) &&
      !typeOnly &&
      /^src\/importers\/document\/(?!formats\.ts$)/.test(to) &&
      !/^src\/(importers\/document\/|workers\/[^/]+\.worker\.ts$)/.test(from),
  },
  {
    name: 'zod lives in schemas',
    broken: ({ from, to }) => inBrowser(from) && to === 'npm:zod' && !SCHEMA.test(from),
  },
  {
    name: 'the browser takes only types from schemas',
    broken: ({ from, to, typeOnly }) => inBrowser(from) && SCHEMA.test(to) && !SCHEMA.test(from) && !typeOnly,
  },
];

/** Every import that breaks a rule, as a line to read. */
export function breaches(rule: Rule, imports: readonly Import[]): string[] {
  return imports.filter(rule.broken).map(({ from, to }) => `${from} imports ${to}`);
}

/** What each file imports at run time. */
function runTimeEdges(imports: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (typeOnly) continue;
    const known = edges.get(from);
    if (known === undefined) edges.set(from, [to]);
    else known.push(to);
  }
  return edges;
}

/** Everything that `entry` reaches at run time, the entry included. */
export function reachableFrom(entry: string, imports: readonly Import[]): ReadonlySet<string> {
  const edges = runTimeEdges(imports);
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const to of edges.get(path) ?? []) reached.add(to);
  }
  return reached;
}

/** Circles of imports that exist at run time, each as the list of files along it. */
export function findCircles(imports: readonly Import[]): string[][] {
  const edges = runTimeEdges(imports);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const to of edges.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return circles;
}
