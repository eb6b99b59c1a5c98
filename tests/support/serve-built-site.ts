/**
 * Before the browser suites: the production build is in step with its sources and served, with its headers, under a sub-path,
 * so that an address that only works at the root of a host fails every test.
 */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { makeSite, siteFolder } from '../../src/build/make-site.ts';
import { serve } from '../../src/build/serve.ts';
import { readSiteConfig } from '../../src/build/site-config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, ending in a slash. */
    siteUrl: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await makeSite(root, () => {});
  const site = await serve({
    folder: siteFolder(root),
    config: readSiteConfig(root),
    base: '/maps/crossroads/',
    host: '127.0.0.1',
    port: { fixed: 0 },
  });
  project.provide('siteUrl', site.url);
  return () => site.close();
}
