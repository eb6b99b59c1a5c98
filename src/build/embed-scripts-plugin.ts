/**
 * Vite plugin: bundles the scripts of embedded pages, each as one classic script without imports. `embed.js`
 * is at the root under a permanent name, because host pages contain it; the page script is in the assets of
 * the pages, and in the manifest as `embed-page.ts`.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sha256Of } from './digest.ts';
import { bundleModule, bundleScript } from './file-bundle.ts';

/** At the root of the site; never renamed. */
export const EMBED_ELEMENT = 'embed.js';
/** Loaded when a table or a walk is opened. */
export const EMBED_TOOLS = /^embed\/assets\/tools-[^/]+\.js$/;
const EMBED_PAGE_SCRIPT = 'embed-page.ts';
export const EMBED_FOLDER = 'embed';
/** Everything that embedded pages load: style sheets, fonts, scripts. */
export const EMBED_ASSETS = `${EMBED_FOLDER}/assets`;
export const EMBED_OPEN_SCRIPT = /^embed\/assets\/open-[^/]+\.js$/;
/** The live map and its worker, loaded on request. */
export const EMBED_LIVE_SCRIPT = /^embed\/assets\/live-[0-9a-f]{8}\.js$/;
/** Draws a passage or a view in `embed.html`. */
export const EMBED_DRAW_SCRIPT = /^embed\/assets\/draw-[0-9a-f]{8}\.js$/;
export const EMBED_LIVE_WORKER = /^embed\/assets\/live-worker-[^/]+\.js$/;
export const EMBED_SCRIPT = /^embed\/assets\/page-[^/]+\.js$/;

export function embedScripts(root: string): Plugin {
  return {
    name: 'crossroads-embed-scripts',
    apply: 'build',
    async generateBundle() {
      const script = (name: string) => bundleScript(root, join(root, name));
      const [element, page, open, tools, draw, live, worker] = await Promise.all([
        script('src/embeds/entries/embed.ts'),
        script(`src/embeds/entries/${EMBED_PAGE_SCRIPT}`),
        script('src/embeds/entries/embed-open.ts'),
        script('src/embeds/entries/embed-tools.ts'),
        bundleModule(root, join(root, 'src/embeds/entries/embed-draw.ts'), [withoutWords()]),
        bundleModule(root, join(root, 'src/embeds/entries/embed-live.ts')),
        script('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'),
      ]);
      this.emitFile({ type: 'asset', fileName: EMBED_ELEMENT, source: element });
      const nameOf = (name: string, text: string) =>
        `${EMBED_ASSETS}/${name}-${sha256Of(Buffer.from(text), 'hex').slice(0, 8)}.js`;
      for (const [name, source] of [
        ['open', open],
        ['tools', tools],
        ['draw', draw],
        ['live', live],
        ['live-worker', worker],
      ] as const)
        this.emitFile({ type: 'asset', fileName: nameOf(name, source), source });
      this.emitFile({
        type: 'asset',
        // Without it the manifest omits the file.
        name: 'page.js',
        fileName: nameOf('page', page),
        originalFileName: EMBED_PAGE_SCRIPT,
        source: page,
      });
    },
  };
}

/** Each language has its own file of words (`drawing-files.ts`): one script would load all of them. */
function withoutWords(): Plugin {
  const id = '\0without-words';
  return {
    name: 'crossroads-without-words',
    enforce: 'pre',
    resolveId: (source) => (/\/locales\/[\w-]+\/words\.ts$/.test(source) ? id : null),
    load: (asked) => (asked === id ? "throw new Error('words come as files'); export {};" : null),
  };
}
