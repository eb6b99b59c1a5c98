/**
 * Bundles the atlas for one file: a page opened from disk may not load modules, so all of it is one script, each worker another. Nothing is
 * left out but the reader of Parquet.
 */
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { readSiteConfig } from './site-config.ts';
import { staticMap } from './static-map-plugin.ts';
import { tokensCss } from './tokens-css-plugin.ts';

export interface FileBundle {
  readonly app: string;
  /** With each font as `url("<its file's name>")`. */
  readonly css: string;
  /** The first script of the page. */
  readonly unpack: string;
  /** Texts of the workers by the names under which the app asks for them. */
  readonly workers: ReadonlyMap<string, string>;
}

/** Names of parts are paths; those that only the file has stand in this folder of the site. */
export const FILE_FOLDER = 'one-file';

/** @param root the checkout */
export async function bundleForFile(root: string): Promise<FileBundle> {
  const workerFiles = new Map<string, string>();
  const app = await bundle(root, join(root, 'src/one-file.ts'), 'es', [
    workersInside(workerFiles),
    tokensCss(),
    staticMap(root),
    react(),
    ownGround(readSiteConfig(root).address ?? null),
  ]);
  const workers = new Map<string, string>();
  for (const [name, file] of workerFiles)
    workers.set(name, scriptOf(await bundle(root, file, 'iife', [withoutParquet()])));
  const unpack = await bundleScript(root, join(root, 'src/unpack.ts'));
  const sheet = app.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('no style sheet was made for the one file');
  return { app: scriptOf(app), css: String(sheet.source), unpack, workers };
}

/** One classic script, of which nothing is left outside. */
export async function bundleScript(root: string, input: string): Promise<string> {
  return scriptOf(await bundle(root, input, 'iife'));
}

/** The same as a module, with what it exports. */
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
    plugins,
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
        // pdf.js asks for its own address only when it decodes pictures, which no text needs.
        checks: { bundlerTimings: false, emptyImportMeta: false },
        output: { format, codeSplitting: false, entryFileNames: '[name].js' },
      },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (first === undefined || !('output' in first)) throw new Error(`nothing was made of ${input}`);
  return first.output;
}

/** @throws Error when there is more than one: a file cannot load another */
function scriptOf(output: Output): string {
  const [script, ...more] = output.filter((one) => one.type === 'chunk');
  if (script?.type !== 'chunk' || more.length > 0) {
    throw new Error(`one script was wanted, not ${[script, ...more].map((one) => one?.fileName).join(', ')}`);
  }
  return script.code;
}

const WORKER = /^(.*)\?worker&url$/;
/** Around the name, whose ending must not tell what kind of module its address is. */
const [MARK, END] = ['\0inside:', '?address'];

/** In the place of a worker's address, the name of the part that holds it. Notes the file of each in `found`. */
function workersInside(found: Map<string, string>): Plugin {
  return {
    name: 'crossroads-workers-inside',
    enforce: 'pre',
    async resolveId(source, importer) {
      const file = WORKER.exec(source)?.[1];
      if (file === undefined) return null;
      const resolved = await this.resolve(file, importer);
      if (resolved === null) return null;
      // A classic script, as its name tells MapLibre: a page opened from disk cannot start module workers.
      const name = `${FILE_FOLDER}/${basename(resolved.id).replace(/\.m?[jt]s$/, '')}.cjs`;
      found.set(name, resolved.id);
      return MARK + name + END;
    },
    load: (id) =>
      id.startsWith(MARK) ? `export default ${JSON.stringify(id.slice(MARK.length, -END.length))};` : null,
  };
}

/** As if the reader could not be fetched, which its planner is told: decision 0111. */
function withoutParquet(): Plugin {
  const id = '\0without-parquet';
  return {
    name: 'crossroads-without-parquet',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/geoparquet.importer.ts') ? id : null),
    load: (asked) => (asked === id ? "throw new Error('not in the one file'); export {};" : null),
  };
}

/** A file asks nothing of any host: whatever basemap the site has, the file draws its own. Where the site stands it may tell. */
function ownGround(address: string | null): Plugin {
  const id = 'virtual:site-config';
  const source = `export const customStyle = null;\nexport const address = ${JSON.stringify(address)};\nexport const incidentEngine = null;`;
  return {
    name: 'crossroads-own-ground',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) => (asked === `\0${id}` ? source : null),
  };
}
