/**
 * Bundles the atlas for the one-file export: a page opened from disk may not load modules, so it is one
 * script, and each worker another. Only the Parquet reader is left out.
 */
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { deckZip } from './deck-zip-plugin.ts';
import { shortTranslations } from './short-translations-plugin.ts';
import { readSiteConfig } from './site-config.ts';
import { slimProj4 } from './slim-proj4-plugin.ts';
import { staticMap } from './static-map-plugin.ts';
import { tokensCss } from './tokens-css-plugin.ts';
import { withoutSkeletons } from './without-skeletons.ts';

export interface FileBundle {
  readonly app: string;
  /** With each font as `url("<file name>")`. */
  readonly css: string;
  /** The first script of the page. */
  readonly unpack: string;
  /** Texts of the workers by the names that the app uses. */
  readonly workers: ReadonlyMap<string, string>;
}

/** Names of parts are paths; parts used only by the file are in this folder of the site. */
export const FILE_FOLDER = 'one-file';

/** @param root the checkout */
export async function bundleForFile(root: string): Promise<FileBundle> {
  const workerFiles = new Map<string, string>();
  const app = await bundle(root, join(root, 'src/entries/one-file.ts'), 'es', [
    workersInside(workerFiles),
    tokensCss(),
    staticMap(root),
    react(),
    deckZip(root),
    shortTranslations(),
    ownGround(readSiteConfig(root).address ?? null),
  ]);
  const workers = new Map<string, string>();
  // Found in any order; sorted, so that the same input makes the same bytes.
  for (const [name, file] of [...workerFiles].sort())
    workers.set(name, scriptOf(await bundle(root, file, 'iife', [slimProj4(root), withoutParquet()])));
  const unpack = await bundleScript(root, join(root, 'src/entries/unpack.ts'));
  const sheet = app.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('no style sheet was made for the one file');
  return { app: scriptOf(app), css: String(sheet.source), unpack, workers };
}

/** Returns one classic script without imports. */
export async function bundleScript(root: string, input: string): Promise<string> {
  return scriptOf(await bundle(root, input, 'iife'));
}

/** Returns the same as a module, with its exports. */
export async function bundleModule(
  root: string,
  input: string,
  plugins: InlineConfig['plugins'] = [],
): Promise<string> {
  return scriptOf(await bundle(root, input, 'es', plugins));
}

type Output = Rolldown.RolldownOutput['output'];

async function bundle(
  root: string,
  input: string,
  format: 'es' | 'iife',
  plugins: InlineConfig['plugins'] = [],
): Promise<Output> {
  const made = await build({
    configFile: false,
    root: join(root, 'src'),
    base: './',
    publicDir: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [plainImports(), withoutSkeletons(), ...(plugins ?? [])],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 8000,
      rolldownOptions: {
        input,
        ...(format === 'es' ? { preserveEntrySignatures: 'allow-extension' } : {}),
        // pdf.js needs its own address only to decode images, which no text needs.
        checks: { bundlerTimings: false, emptyImportMeta: false },
        output: { format, codeSplitting: false, entryFileNames: '[name].js' },
      },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (first === undefined || !('output' in first)) throw new Error(`nothing was made of ${input}`);
  return first.output;
}

/** A script that is one file has no other files to preload before an `import()`. */
function plainImports(): Plugin {
  return {
    name: 'crossroads-plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}

/** @throws Error if there is more than one: a file cannot load another */
function scriptOf(output: Output): string {
  const [script, ...more] = output.filter((one) => one.type === 'chunk');
  if (script?.type !== 'chunk' || more.length > 0) {
    throw new Error(`one script was wanted, not ${[script, ...more].map((one) => one?.fileName).join(', ')}`);
  }
  return script.code;
}

const WORKER = /^(.*)\?worker&url$/;
/** Wraps the name, so that its ending does not imply a kind of module. */
const [MARK, END] = ['\0inside:', '?address'];

/** Replaces a worker's address by the name of its part. Adds the file of each to `found`. */
function workersInside(found: Map<string, string>): Plugin {
  return {
    name: 'crossroads-workers-inside',
    enforce: 'pre',
    async resolveId(source, importer) {
      const file = WORKER.exec(source)?.[1];
      if (file === undefined) return null;
      const resolved = await this.resolve(file, importer);
      if (resolved === null) return null;
      // A classic script, which MapLibre detects by name: a page opened from disk cannot start module
      // workers.
      const name = `${FILE_FOLDER}/${basename(resolved.id).replace(/\.m?[jt]s$/, '')}.cjs`;
      found.set(name, resolved.id);
      return MARK + name + END;
    },
    load: (id) =>
      id.startsWith(MARK) ? `export default ${JSON.stringify(id.slice(MARK.length, -END.length))};` : null,
  };
}

/** Fails as if the reader could not be fetched; the user gets that message: decision 0111. */
function withoutParquet(): Plugin {
  const id = '\0without-parquet';
  return {
    name: 'crossroads-without-parquet',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/geoparquet.importer.ts') ? id : null),
    load: (asked) => (asked === id ? "throw new Error('not in the one file'); export {};" : null),
  };
}

/**
 * The file makes no request to any host, so it uses the built-in basemap. It may contain the site address.
 */
function ownGround(address: string | null): Plugin {
  const id = 'virtual:site-config';
  const source = `export const customStyle = null;\nexport const address = ${JSON.stringify(address)};\nexport const incidentEngine = null;`;
  return {
    name: 'crossroads-own-ground',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? source : null),
  };
}
