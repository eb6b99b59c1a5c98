/** Setup of the render cases: builds the page that draws them and serves it with the headers of the site. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { prepare } from '../../src/build/prepare.ts';
import { siteConfig } from '../../src/build/site-config-plugin.ts';
import { tokensCss } from '../../src/build/tokens-css-plugin.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page that draws one case. */
    renderUrl: string;
    /** Save the new images instead of comparing them (`--update`). */
    updatePictures: boolean;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepare(root, () => {});
  const folder = join(root, 'tests/.output/render-harness');
  await build({
    configFile: false,
    root: join(root, 'tests/render/harness'),
    base: './',
    publicDir: join(root, 'public'),
    logLevel: 'error',
    plugins: [tokensCss(), siteConfig(root), react()],
    worker: { format: 'es' },
    // Not minified, because the page itself is small.
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: false, assetsInlineLimit: 0 },
  });
  const site = await serveFolder(folder);
  project.provide('renderUrl', site.url);
  project.provide('updatePictures', project.config.snapshotOptions.updateSnapshot === 'all');
  return () => site.close();
}
