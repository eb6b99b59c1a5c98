/**
 * Vite plugin: bundles the scripts of pages in other sites, each as one classic script that imports nothing. `embed.js` stands at the root under
 * that name for good, for it is written into pages of others; that of the pages stands among what they may load, and the manifest knows it as `embed-page.ts`.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { sha256Of } from './digest.ts';
import { bundleScript } from './file-bundle.ts';

/** In the root of the site; never changed. */
export const EMBED_ELEMENT = 'embed.js';
/** Fetched by a page when its table or its walk is opened. */
export const EMBED_TOOLS = /^embed\/assets\/tools-[^/]+\.js$/;
const EMBED_PAGE_SCRIPT = 'embed-page.ts';
/** Of all that pages in other sites load: style sheets, fonts, their script. */
export const EMBED_ASSETS = 'embed/assets';
export const EMBED_OPEN_SCRIPT = /^embed\/assets\/open-[^/]+\.js$/;
export const EMBED_SCRIPT = /^embed\/assets\/page-[^/]+\.js$/;

export function embedScripts(root: string): Plugin {
  return {
    name: 'crossroads-embed-scripts',
    apply: 'build',
    async generateBundle() {
      const [element, page, open, tools] = await Promise.all(
        ['embed.ts', EMBED_PAGE_SCRIPT, 'embed-open.ts', 'embed-tools.ts'].map((name) =>
          bundleScript(root, join(root, 'src', name)),
        ),
      );
      this.emitFile({ type: 'asset', fileName: EMBED_ELEMENT, source: element ?? '' });
      const nameOf = (name: string, text = '') =>
        `${EMBED_ASSETS}/${name}-${sha256Of(Buffer.from(text), 'hex').slice(0, 8)}.js`;
      this.emitFile({ type: 'asset', fileName: nameOf('open', open), source: open ?? '' });
      this.emitFile({ type: 'asset', fileName: nameOf('tools', tools), source: tools ?? '' });
      this.emitFile({
        type: 'asset',
        // Without it the manifest leaves the file out.
        name: 'page.js',
        fileName: nameOf('page', page),
        originalFileName: EMBED_PAGE_SCRIPT,
        source: page ?? '',
      });
    },
  };
}
