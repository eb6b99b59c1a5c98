/**
 * Makes the site and serves it: `npm start` after packages are there.
 *
 *   --base /atlas/   serve under a path
 *   PORT, HOST       the port (else the first free from 4173) and the address to listen on (else 127.0.0.1)
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { prepare } from './prepare.ts';
import { normalizeBase, serve } from './serve.ts';
import { readSiteConfig } from './site-config.ts';
import { forget, isUpToDate, markDone, type Step } from './stamp.ts';
import { UserError } from './user-error.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_PORT = 4173;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const bundle: Step = {
  name: 'site',
  root,
  inputs: ['src', 'styles', 'public', 'vite.config.ts', 'crossroads.config.json', 'package-lock.json'],
  outputs: ['dist'],
};

async function makeSite(): Promise<void> {
  await prepare(root, say);
  if (isUpToDate(bundle)) {
    say('site: up to date');
    return;
  }
  const begun = performance.now();
  forget(bundle);
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'warn',
  });
  markDone(bundle);
  say(`site: built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

function portFrom(text: string | undefined): { fixed: number } | { from: number } {
  if (text === undefined || text === '') return { from: FIRST_PORT };
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UserError(`PORT is no port number: ${text}`);
  return { fixed: port };
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } });
  const port = portFrom(process.env['PORT']);
  await makeSite();
  const site = await serve({
    folder: fileURLToPath(new URL('../../dist', import.meta.url)),
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
