/** Brings `dist/` in step with its sources: geodata, then the bundle. What has not changed is not made again. */
import { join } from 'node:path';
import { build } from 'vite';
import { writeEmbedPages } from './embed-pages.ts';
import { prepare } from './prepare.ts';
import { readSiteConfig } from './site-config.ts';
import { forget, isUpToDate, markDone, type Step } from './stamp.ts';
import { writeHostFiles } from './write-host-files.ts';

/** Folder of the built site in a checkout. */
export function siteFolder(root: string): string {
  return join(root, 'dist');
}

/** Bundles into `outDir` for production, whatever NODE_ENV the caller runs under: it decides which React is bundled. */
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

/**
 * `say` gets one line per step.
 * @throws StepError when the geodata cannot be compiled; whatever Vite throws when the bundle cannot
 */
export async function makeSite(root: string, say: (line: string) => void): Promise<void> {
  const bundle: Step = {
    name: 'site',
    root,
    inputs: ['src', 'styles', 'public', 'vite.config.ts', 'package-lock.json'],
    settings: JSON.stringify(readSiteConfig(root)),
    outputs: ['dist'],
  };
  await prepare(root, say);
  if (isUpToDate(bundle)) {
    say('site: up to date');
    return;
  }
  const begun = performance.now();
  forget(bundle);
  await buildForProduction(root, siteFolder(root));
  const bundled = performance.now();
  say(`site: built in ${((bundled - begun) / 1000).toFixed(1)} s`);
  const config = readSiteConfig(root);
  const { count, inline } = await writeEmbedPages(root, siteFolder(root), config.address ?? null);
  await writeHostFiles(siteFolder(root), config, inline);
  markDone(bundle);
  say(`pages for other sites: ${count} in ${((performance.now() - bundled) / 1000).toFixed(1)} s`);
}
