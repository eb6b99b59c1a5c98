/**
 * `npm run bench postgis-shards [rows]`: one server beside two shards with a coordinator, while the records grow to
 * that number, warm and cold. Needs PostgreSQL with PostGIS, and a gigabyte of disk per million rows.
 */
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { ExploredIncidents, ExploreQuery } from '../../src/analysis/incidents/incident-store.ts';
import { tagGround } from '../../src/analysis/tagging/tag-ground.ts';
import { makeTagger } from '../../src/analysis/tagging/tagger.ts';
import { generateIncidents } from '../../src/build/postgis/generate-incidents.ts';
import { copyIncidents, readScript } from '../../src/build/postgis/load-incidents.ts';
import { type LocalPostgres, startPostgres } from '../../src/build/postgis/local-postgres.ts';
import { serveFunctions } from '../../src/build/postgis/serve-functions.ts';
import { prepare } from '../../src/build/prepare.ts';
import { readAtlas } from '../../src/build/read-atlas.ts';
import { makeRemoteStore } from '../../src/features/records/state/remote-incidents.ts';
import { ANY, minute } from '../support/engine-questions.ts';
import { startShards } from '../support/postgis-shards.ts';
import { compare } from './compare.ts';
import type { Report } from './report.ts';

const ROWS = Number(process.argv[3] ?? 1_000_000);
/** Parts of the rows after which the questions are measured. */
const STEPS = [0.1, 0.5, 1];
const TURNS = 3;
const PARTS = 10;

const QUESTIONS: Readonly<Record<string, ExploreQuery>> = {
  'all records': ANY,
  'a month': { ...ANY, period: { from: minute('2019-03-01'), to: minute('2019-04-01') } },
  'all records with a text': { ...ANY, text: 'river barge' },
};

/** A server or several, and what serves their functions. */
interface Side {
  readonly name: string;
  readonly front: LocalPostgres;
  /** Those with records. */
  readonly stores: readonly LocalPostgres[];
}

export default async function postgisShards(root: string): Promise<readonly Report[]> {
  await prepare(root, () => undefined);
  const atlas = readAtlas(join(root, 'public/data'));
  const markets = atlas.markets.map(({ id }) => id);
  const tagger = makeTagger(tagGround(atlas));
  const single = await startPostgres();
  const many = await startShards(2);
  const one: Side = { name: 'one server', front: single, stores: [single] };
  const two: Side = { name: 'two shards', front: many.coordinator, stores: many.shards };
  const reports: Report[] = [];
  try {
    await single.run(readScript('schema.sql'));
    const loadSeconds = new Map([one, two].map((side) => [side, 0]));
    for (let part = 0; part < PARTS; part += 1) {
      const rows = ROWS / PARTS;
      const record = Uint32Array.from({ length: rows }, (_, at) => part * rows + at);
      const table = { ...generateIncidents(rows, markets, part + 1), record };
      const tags = tagger.tag(table.lng, table.lat);
      for (const side of [one, two]) {
        const since = performance.now();
        await copyIncidents(side.front, table, tags);
        loadSeconds.set(side, (loadSeconds.get(side) ?? 0) + (performance.now() - since) / 1000);
      }
      if (!STEPS.includes((part + 1) / PARTS)) continue;
      for (const { stores, front } of [one, two]) {
        if (part === 0) for (const store of stores) await store.run(readScript('indexes.sql'));
        for (const server of new Set([...stores, front]))
          await server.run(`vacuum analyze crossroads.incident`);
      }
      const size = `${((part + 1) * rows) / 1e6} million`;
      for (const [name, question] of Object.entries(QUESTIONS))
        reports.push(...(await measure(`${size}, ${name}`, question, one, two)));
    }
    for (const [{ name }, seconds] of loadSeconds)
      reports.push({
        name: 'postgis-shards: loading',
        said: `${name} takes ${seconds.toFixed(0)} s for ${ROWS} rows`,
      });
    return reports;
  } finally {
    many.stop();
    single.stop();
  }
}

async function measure(name: string, question: ExploreQuery, one: Side, two: Side): Promise<Report[]> {
  const cold: number[] = [];
  for (const { front, stores } of [one, two]) {
    for (const server of new Set([...stores, front])) server.restartCold();
    const { ask, close } = await askerOf(front);
    const since = performance.now();
    await ask(question);
    cold.push((performance.now() - since) / 1000);
    await close();
  }
  const [ofOne, ofTwo] = [await askerOf(one.front), await askerOf(two.front)];
  try {
    const baselineMs: number[] = [];
    const { ratio, subjectMs } = await compare({
      name,
      subject: { name: two.name, run: () => ofTwo.ask(question) },
      baseline: {
        name: one.name,
        run: async () => {
          const since = performance.now();
          const answer = await ofOne.ask(question);
          baselineMs.push(performance.now() - since);
          return answer;
        },
      },
      turns: TURNS,
      check: (plain, other) => assert.deepEqual(other, plain),
    });
    const oneSeconds = (baselineMs.sort((a, b) => a - b)[Math.floor(baselineMs.length / 2)] ?? 0) / 1000;
    const said = `${two.name} answer ${ratio.toFixed(2)} times as fast as ${one.name} (${(subjectMs / 1000).toFixed(2)} s, ${oneSeconds.toFixed(2)} s); cold ${cold[1]?.toFixed(2)} s, ${cold[0]?.toFixed(2)} s`;
    process.stderr.write(`${name}: ${said}\n`);
    return [{ name: `postgis-shards: ${name}`, said }];
  } finally {
    await ofOne.close();
    await ofTwo.close();
  }
}

interface Asker {
  readonly ask: (question: ExploreQuery) => Promise<ExploredIncidents>;
  readonly close: () => Promise<void>;
}

async function askerOf(front: LocalPostgres): Promise<Asker> {
  const { address, close } = await serveFunctions(front);
  const store = makeRemoteStore(`${address}rpc/explore`);
  return { ask: (question) => store.explore(question), close };
}
