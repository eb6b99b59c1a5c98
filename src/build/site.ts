/**
 * Makes the site and serves it: `npm start` after packages are installed.
 *
 *   --build-only     make it, do not serve it (`npm run build`)
 *   --pages-only     write the embedded pages into the bundled site
 *   --base /atlas/   serve under a path
 *   PORT, HOST       port (default: the first free from 4173) and address (default 127.0.0.1)
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSite, hasPages, makeSite, siteFolder, writePages } from './make-site.ts';
import { normalizeBase, serve } from './serve.ts';
import { readSiteConfig } from './site-config.ts';
import { UserError } from './user-error.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_PORT = 4173;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function portFrom(text: string | undefined): { fixed: number } | { from: number } {
  if (text === undefined || text === '') return { from: FIRST_PORT };
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UserError(`PORT is no port number: ${text}`);
  return { fixed: port };
}

/** Writes the embedded pages in another process at low priority, while the atlas is served. */
function beginPages(): ChildProcess {
  const pages = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), '--pages-only'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (pages.pid !== undefined) setPriority(pages.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return pages;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: '/' },
      'build-only': { type: 'boolean', default: false },
      'pages-only': { type: 'boolean', default: false },
    },
  });
  const port = portFrom(process.env['PORT']);
  if (values['build-only']) return makeSite(root, say);
  if (values['pages-only']) return writePages(root, say);
  await bundleSite(root, say);
  const pages = hasPages(root) ? null : beginPages();
  const site = await serve({
    folder: siteFolder(root),
    config: readSiteConfig(root),
    base: normalizeBase(values.base),
    host: process.env['HOST'] ?? '127.0.0.1',
    port,
    ...(pages !== null && { pages: new Promise<void>((resolve) => pages.once('exit', () => resolve())) }),
  });
  say(`\nCrossroads is at ${site.url}\nCtrl-C stops it.`);
  if (pages !== null) say('The pages for other sites are being written; a request for one waits until then.');
  const stop = () => {
    pages?.kill();
    site.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof UserError ? error.message : error);
  process.exit(1);
});
