/**
 * Setup of the browser suites: builds the site if needed and serves it, with headers, under a sub-path, so
 * that addresses that only work at the root of a host fail.
 */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveBuiltSite } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, ending in a slash. */
    siteUrl: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveBuiltSite(root, '/maps/crossroads/');
  project.provide('siteUrl', site.url);
  return () => site.close();
}
