/**
 * Vite plugin: lists at the end of the page what the live map needs, scripts and data, so that the browser
 * fetches all of it at once instead of file by file. The page's picture comes before the list and is not
 * delayed.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { ATLAS_FILE_NAMES } from '../domain/atlas-files.ts';

/** Modules that the page's entry imports on demand, but always. */
const NEEDED = ['/src/app/start.tsx', '/src/ui/map-stage/live-stage.tsx'];

type Chunks = Readonly<
  Record<
    string,
    {
      readonly type: 'chunk' | 'asset';
      readonly imports?: readonly string[];
      readonly moduleIds?: readonly string[];
    }
  >
>;

export function preload(): Plugin {
  return {
    name: 'crossroads-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, filename }) => {
        if (bundle === undefined || !filename.endsWith('/src/index.html')) return [];
        const scripts = scriptsOf(bundle);
        return [
          ...scripts.map((file) => link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` })),
          ...Object.values(ATLAS_FILE_NAMES).map((name) =>
            link({ rel: 'preload', as: 'fetch', crossorigin: true, href: `./data/${name}` }),
          ),
        ];
      },
    },
  };
}

function link(attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'body' };
}

/**
 * Returns the chunks with the needed modules and all that they import.
 * @throws Error if a module is in no chunk, as after it was renamed
 */
function scriptsOf(bundle: Chunks): readonly string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of bundle[file]?.imports ?? []) add(imported);
  };
  for (const module of NEEDED) {
    const file = Object.keys(bundle).find((name) =>
      bundle[name]?.moduleIds?.some((id) => id.endsWith(module)),
    );
    if (file === undefined) throw new Error(`No chunk contains ${module}`);
    add(file);
  }
  return [...found];
}
