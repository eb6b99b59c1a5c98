/** Serves a folder for tests and benchmarks, on any free port. */
import { makeSite, siteFolder } from '../../src/build/make-site.ts';
import { type RunningSite, serve } from '../../src/build/serve.ts';
import { readSiteConfig, type SiteConfig } from '../../src/build/site-config.ts';

interface How {
  /** Base path of the site, with a slash at both ends. */
  readonly base?: string;
  readonly config?: SiteConfig;
}

export function serveFolder(
  folder: string,
  { base = '/', config = { customStyle: null } }: How = {},
): Promise<RunningSite> {
  return serve({ folder, config, base, host: '127.0.0.1', port: { fixed: 0 } });
}

/** Serves the production build, built first when out of date. */
export async function serveBuiltSite(root: string, base = '/'): Promise<RunningSite> {
  await makeSite(root, () => {});
  return serveFolder(siteFolder(root), { base, config: readSiteConfig(root) });
}
