/**
 * Before the browser suites: the production build is in step with its sources and served, with its headers, under a sub-path,
 * so that an address that only works at the root of a host fails every test.
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
