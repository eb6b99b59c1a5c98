/**
 * Updates `dist/`: data, bundle, embedded pages. Each step is skipped while its inputs and outputs are
 * unchanged.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeEmbedPages } from './embed-pages.ts';
import { EMBED_ASSETS } from './embed-scripts-plugin.ts';
import { prepare } from './prepare.ts';
import { readSiteConfig } from './site-config.ts';
import { forget, isUpToDate, markDone, type Step } from './stamp.ts';
import { writeHostFiles } from './write-host-files.ts';

/** Returns the folder of the built site in a checkout. */
export function siteFolder(root: string): string {
  return join(root, 'dist');
}

/**
 * Bundles into `outDir` for production, whatever NODE_ENV the caller has: it decides which React is bundled.
 */
export async function buildForProduction(root: string, outDir: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      configFile: join(root, 'vite.config.ts'),
      mode: 'production',
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** The atlas without its embedded pages. */
function bundleStep(root: string): Step {
  return {
    name: 'site',
    root,
    inputs: ['src', 'styles', 'public', 'vite.config.ts', 'package-lock.json'],
    settings: JSON.stringify(readSiteConfig(root)),
    outputs: ['index.html', 'assets', 'data', 'one-file', 'sw.js', 'embed.js'].map((name) => `dist/${name}`),
  };
}

/** The embedded pages, and the host files, which contain their inline digests. */
function pagesStep(root: string): Step {
  return {
    name: 'pages',
    root,
    // A new bundle makes its pages outdated, so the inputs of the bundle need not be read again.
    inputs: [],
    outputs: ['embed', 'embed.html', 'hosting', '_headers'].map((name) => `dist/${name}`),
  };
}

/** Whether `writePages` has nothing to do. */
export function hasPages(root: string): boolean {
  return isUpToDate(pagesStep(root));
}

/**
 * Compiles the data and bundles the atlas, each if out of date. A new bundle has no embedded pages yet.
 * @param say is called with one line for each step
 * @throws StepError if the geodata cannot be compiled; any error of Vite if the bundle cannot
 */
export async function bundleSite(root: string, say: (line: string) => void): Promise<void> {
  await prepare(root, say);
  const step = bundleStep(root);
  const hasScripts = existsSync(join(siteFolder(root), EMBED_ASSETS));
  if (hasScripts && isUpToDate(step)) {
    say('site: up to date');
    return;
  }
  const begun = performance.now();
  forget(step);
  forget(pagesStep(root));
  await buildForProduction(root, siteFolder(root));
  markDone(step);
  say(`site: built in ${secondsSince(begun)} s`);
}

/** Writes the embedded pages and the host files into the bundled site, unless they are up to date. */
export async function writePages(root: string, say: (line: string) => void): Promise<void> {
  if (hasPages(root)) {
    say('pages for other sites: up to date');
    return;
  }
  const begun = performance.now();
  const step = pagesStep(root);
  forget(step);
  const config = readSiteConfig(root);
  const { count, inline } = await writeEmbedPages(root, siteFolder(root), config.address ?? null);
  await writeHostFiles(siteFolder(root), config, inline);
  markDone(step);
  say(`pages for other sites: ${count} in ${secondsSince(begun)} s`);
}

/** Makes the whole site. */
export async function makeSite(root: string, say: (line: string) => void): Promise<void> {
  await bundleSite(root, say);
  await writePages(root, say);
}

function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
