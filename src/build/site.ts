/**
 * Makes the site and serves it: `npm start` after packages are there.
 *
 *   --build-only     make it, do not serve it (`npm run build`)
 *   --base /atlas/   serve under a path
 *   PORT, HOST       the port (else the first free from 4173) and the address to listen on (else 127.0.0.1)
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSite, siteFolder } from './make-site.ts';
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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { base: { type: 'string', default: '/' }, 'build-only': { type: 'boolean', default: false } },
  });
  const port = portFrom(process.env['PORT']);
  await makeSite(root, say);
  if (values['build-only']) return;
  const site = await serve({
    folder: siteFolder(root),
    config: readSiteConfig(root),
    base: normalizeBase(values.base),
    host: process.env['HOST'] ?? '127.0.0.1',
    port,
  });
  say(`\nCrossroads is at ${site.url}\nCtrl-C stops it.`);
  const stop = () => {
    site.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof UserError ? error.message : error);
  process.exit(1);
});
