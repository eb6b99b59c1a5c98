/**
 * Setup of the end-to-end tests: builds the site if needed and serves it, with headers, under a sub-path, so
 * that addresses that only work at the root of a host fail. The tests get its address from `siteUrl`.
 */
import { fileURLToPath } from 'node:url';
import { serveBuiltSite } from './serve-folder.ts';
import { SITE_URL } from './site-url.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setup(): Promise<() => Promise<void>> {
  const site = await serveBuiltSite(root, '/maps/crossroads/');
  // Workers get the environment of the process that runs this.
  process.env[SITE_URL] = site.url;
  return () => site.close();
}
