/**
 * `npm run bench postgis.engine [rows]`: effect of partitioning records by year, and of parallel queries. Starts one
 * database of each kind with the same generated records. Needs PostgreSQL with PostGIS.
 */
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { ExploredIncidents, ExploreQuery } from '../../src/analysis/incidents/incident-store.ts';
import { tagGround } from '../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../src/analysis/tagging/tagger.ts';
import { generateIncidents } from '../../src/build/postgis/generate-incidents.ts';
import { loadIncidents } from '../../src/build/postgis/load-incidents.ts';
import { startPostgres } from '../../src/build/postgis/local-postgres.ts';
import { serveFunctions } from '../../src/build/postgis/serve-functions.ts';
import { prepare } from '../../src/build/prepare.ts';
import { readAtlas } from '../../src/build/read-atlas.ts';
import { makeRemoteStore } from '../../src/features/records/state/remote-incidents.ts';
import { ANY, minute } from '../support/engine-questions.ts';
import { compare } from './compare.ts';
import type { Report } from './report.ts';

const ROWS = Number(process.argv[3] ?? 1_000_000);
const TURNS = 5;
const ONE_CORE = '-c max_parallel_workers_per_gather=0';

const QUESTIONS: Readonly<Record<string, ExploreQuery>> = {
  'all records': ANY,
  'a year': { ...ANY, period: { from: minute('2019-01-01'), to: minute('2020-01-01') } },
  'a month': { ...ANY, period: { from: minute('2019-03-01'), to: minute('2019-04-01') } },
  'all records with a text': { ...ANY, text: 'river barge' },
};

export default async function postgis(root: string): Promise<readonly Report[]> {
  await prepare(root, () => undefined);
  const atlas = readAtlas(join(root, 'public/data'));
  const table = generateIncidents(
    ROWS,
    atlas.markets.map(({ id }) => id),
  );
  const tags = makeTagger(tagGround(atlas)).tag(table.lng, table.lat);
  const databases = [await startPostgres(), await startPostgres()] as const;
  const [whole, byYear] = databases;
  const closers: (() => Promise<void>)[] = [];
  try {
    const loaded = [await seconds(() => loadIncidents(whole, table, tags))];
    loaded.push(await seconds(() => loadIncidents(byYear, table, tags, true)));
    const ask = async (database: typeof whole, settings = '') => {
      const { address, close } = await serveFunctions(database, '*', 0, settings);
      closers.push(close);
      const store = makeRemoteStore(`${address}rpc/explore`);
      return (question: ExploreQuery) => () => store.explore(question);
    };
    const [plain, parted, alone] = [await ask(whole), await ask(byYear), await ask(whole, ONE_CORE)];
    const reports: Report[] = [
      {
        name: 'postgis: loading',
        said: `${ROWS} records are loaded and indexed in ${loaded[0]?.toFixed(1)} s, with a table for each year in ${loaded[1]?.toFixed(1)} s`,
      },
    ];
    for (const [name, question] of Object.entries(QUESTIONS)) {
      reports.push(
        await measure(name, 'a table for each year', parted(question), 'one table', plain(question)),
        await measure(name, 'all cores', plain(question), 'one core', alone(question)),
      );
    }
    return reports;
  } finally {
    for (const close of closers) await close();
    for (const { stop } of databases) stop();
  }
}

async function seconds(run: () => Promise<void>): Promise<number> {
  const since = performance.now();
  await run();
  return (performance.now() - since) / 1000;
}

type Ask = () => Promise<ExploredIncidents>;

async function measure(
  question: string,
  subject: string,
  ask: Ask,
  baseline: string,
  askPlainly: Ask,
): Promise<Report> {
  const { ratio, subjectMs } = await compare({
    name: question,
    subject: { name: subject, run: ask },
    baseline: { name: baseline, run: askPlainly },
    turns: TURNS,
    check: (plain, other) => assert.deepEqual(other, plain),
  });
  return {
    name: `postgis: ${question}`,
    said: `${subject} answers ${ratio.toFixed(2)} times as fast as ${baseline} (${(subjectMs / 1000).toFixed(2)} s)`,
  };
}
