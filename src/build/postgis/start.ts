/**
 * `npm run postgis`: serves a database of generated records on this machine until Ctrl-C, to try out and
 * measure the records engine.
 *
 *   --rows 1000000   how many records
 *   --by-year        a table for each year
 *   --port 4180      port of the functions
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tagGround } from '../../analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../analysis/tagging/tagger.ts';
import { prepare } from '../prepare.ts';
import { readAtlas } from '../read-atlas.ts';
import { UserError } from '../user-error.ts';
import { generateIncidents } from './generate-incidents.ts';
import { loadIncidents } from './load-incidents.ts';
import { startPostgres } from './local-postgres.ts';
import { serveFunctions } from './serve-functions.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const say = (line: string) => process.stdout.write(`${line}\n`);

function numberFrom(text: string, name: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UserError(`--${name} must be a whole number above 0`);
  return number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '1000000' },
      'by-year': { type: 'boolean', default: false },
      port: { type: 'string', default: '4180' },
    },
  });
  const rows = numberFrom(values.rows, 'rows');
  const port = numberFrom(values.port, 'port');
  await prepare(root, say);
  const postgres = await startPostgres();
  try {
    const since = performance.now();
    const atlas = readAtlas(join(root, 'public/data'));
    const table = generateIncidents(
      rows,
      atlas.markets.map(({ id }) => id),
    );
    const tags = makeTagger(tagGround(atlas)).tag(table.lng, table.lat);
    await loadIncidents(postgres, table, tags, values['by-year']);
    say(
      `${rows} generated records stand in PostgreSQL after ${((performance.now() - since) / 1000).toFixed(1)} s.`,
    );
    const { address, close } = await serveFunctions(postgres, '*', port);
    const engine = {
      name: 'generated records',
      explore: `${address}rpc/explore`,
      tiles: `${address}incident_tiles/{z}/{x}/{y}`,
    };
    say(
      `Put this into crossroads.config.json, and run npm start:\n"incidentEngine": ${JSON.stringify(engine, null, 2)}`,
    );
    say('Ctrl-C ends both, and nothing stays.');
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await close();
  } finally {
    postgres.stop();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
