/**
 * A Vite plugin that runs after the whole site is written. Such plugins run one after another, in list order.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** @param add is given the folder of the site */
export function afterSite(name: string, add: (folder: string) => Promise<void>): Plugin {
  let folder = '';
  let failed = false;
  return {
    name,
    apply: 'build',
    configResolved(resolved) {
      folder = resolve(resolved.root, resolved.build.outDir);
    },
    // Vite closes a failed bundle too: an error here would hide the one that matters.
    renderError() {
      failed = true;
    },
    closeBundle: { order: 'post', sequential: true, handler: () => (failed ? undefined : add(folder)) },
  };
}
