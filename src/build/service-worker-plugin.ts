/**
 * Vite plugin: lists every file of the written site with its digest, and bundles `src/entries/sw.ts` with that list
 * as `sw.js`. Must be the last plugin: files written later are not stored for offline use.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Precache } from '../lib/offline.ts';
import { afterSite } from './after-site.ts';
import { integrityOf, sha256Of } from './digest.ts';
import { securityHeaders } from './headers.ts';
import { readSiteConfig } from './site-config.ts';
import { listFiles } from './stamp.ts';

/**
 * Not used by the atlas: host files, build metadata, the worker itself, and embedded pages. Their frames
 * store nothing, and users of the atlas must not wait for all pages in all languages.
 */
const LEFT_OUT = [/^\./, /^_headers$/, /^hosting\//, /^sw\.js$/, /\.map$/, /^embed[./]/];

/** What is stored first to last: the page, what it fetches when it starts, its parts, then other languages. */
const ORDER = [/^index\.html$/, /^data\/[^/]+$/, /^assets\/[^/]+$/, /^assets\/on-demand\//, /^data\/names\//];

function placeOf(file: string): number {
  const place = ORDER.findIndex((pattern) => pattern.test(file));
  return place < 0 ? ORDER.length : place;
}

/** The version changes with any file, and with the headers, which are stored with the files. */
function listPrecache(folder: string, headers: string): Precache {
  const files: Record<string, string> = {};
  for (const file of listFiles(folder, '.').toSorted((a, b) => placeOf(a) - placeOf(b))) {
    if (LEFT_OUT.some((pattern) => pattern.test(file))) continue;
    files[file] = integrityOf(readFileSync(join(folder, file)));
  }
  return { version: sha256Of(headers + JSON.stringify(files), 'hex').slice(0, 16), files };
}

export function serviceWorker(root: string): Plugin {
  return afterSite('crossroads-service-worker', async (folder) => {
    const precache = listPrecache(folder, JSON.stringify(securityHeaders(readSiteConfig(root))));
    await build({
      configFile: false,
      root,
      publicDir: false,
      logLevel: 'warn',
      define: { __PRECACHE__: JSON.stringify(precache) },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        lib: {
          entry: join(root, 'src/entries/sw.ts'),
          formats: ['iife'],
          name: 'sw',
          fileName: () => 'sw.js',
        },
      },
    });
  });
}
