/** Starts two servers with PostGIS and a coordinator, and checks that together they answer like one server. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExploreQuery } from '../../src/analysis/incidents/incident-store.ts';
import { findPostgis } from '../../src/build/postgis/find-postgis.mjs';
import { generateIncidents } from '../../src/build/postgis/generate-incidents.ts';
import { copyIncidents, loadIncidents, readScript } from '../../src/build/postgis/load-incidents.ts';
import { type LocalPostgres, startPostgres } from '../../src/build/postgis/local-postgres.ts';
import { type Ground, groundOf, loadFile } from '../../src/build/postgis/records.ts';
import { type ServedFunctions, serveFunctions } from '../../src/build/postgis/serve-functions.ts';
import { makeRemoteStore } from '../../src/features/records/state/remote-incidents.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { ANY, QUESTIONS, told } from '../support/engine-questions.ts';
import { type LocalShards, startShards } from '../support/postgis-shards.ts';

const ROWS = 20_000;
/** One at a time: of the few rows that PostgreSQL expects under more, it counts on the coordinator. */
const FILTERS = [
  { column: 'means', kind: 'texts', texts: ['river barge', 'lorry'] },
  { column: 'means', kind: 'part', text: 'barge' },
  { column: 'load', kind: 'range', from: null, to: 10 },
];
const MANY_ROWS = ['nothing in particular', 'a market with all under it, and one under another'];

describe.skipIf(findPostgis() === null)('PostGIS on two shards (skipped without PostGIS)', () => {
  let one: LocalPostgres;
  let many: LocalShards;
  let ofOne: ServedFunctions;
  let ofMany: ServedFunctions;
  let ground: Ground;

  beforeAll(async () => {
    const atlas = await readCompiledAtlas();
    ground = groundOf(atlas);
    const markets = atlas.markets.map(({ id }) => id);
    const table = generateIncidents(ROWS, markets);
    const tags = ground.tagger.tag(table.lng, table.lat);
    one = await startPostgres();
    await loadIncidents(one, table, tags);
    many = await startShards(2);
    await copyIncidents(many.coordinator, table, tags);
    for (const shard of many.shards) await shard.run(readScript('indexes.sql'));
    await many.coordinator.run(readScript('indexes.sql'));
    ofOne = await serveFunctions(one);
    ofMany = await serveFunctions(many.coordinator);
  });

  afterAll(async () => {
    await ofOne?.close();
    await ofMany?.close();
    one?.stop();
    many?.stop();
  });

  const answerOf = async ({ address }: ServedFunctions, question: ExploreQuery) =>
    told(await makeRemoteStore(`${address}rpc/explore`).explore(question));

  async function ask<T>({ connection }: LocalPostgres, run: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client(connection);
    await client.connect();
    try {
      return await run(client);
    } finally {
      await client.end();
    }
  }

  it('spreads the rows over the shards', async () => {
    const counts = await Promise.all(
      many.shards.map((shard) =>
        ask(shard, async (client) => {
          const { rows } = await client.query('select count(*)::integer as rows from crossroads.incident');
          return rows[0].rows as number;
        }),
      ),
    );
    expect(counts).toEqual([ROWS / 2, ROWS / 2]);
  });

  it.for(Object.entries(QUESTIONS))('returns the same counts as one server: %s', async ([, question]) => {
    const theirs = await answerOf(ofMany, question);
    expect(theirs['passing']).toBeGreaterThan(0);
    expect(theirs).toEqual(await answerOf(ofOne, question));
  });

  it.for(['0/0/0', '6/35/23', '9/284/187'])('returns the same tile as one server: %s', async (tile) => {
    const question = JSON.stringify({ ...ANY, bars: { ...ANY.bars, weekday: [1, 'none'] } });
    const featuresOf = async ({ address }: ServedFunctions) => {
      const response = await fetch(
        `${address}incident_tiles/${tile}?question=${encodeURIComponent(question)}`,
      );
      const { layers } = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer())));
      const layer = layers['incidents'];
      const features = Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at));
      return features
        .map((feature) => JSON.stringify([feature?.loadGeometry()[0]?.[0], feature?.properties['count']]))
        .sort();
    };
    const theirs = await featuresOf(ofMany);
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs).toEqual(await featuresOf(ofOne));
  });

  // Of few rows, PostgreSQL counts on the coordinator.
  it.for(MANY_ROWS)('has the shards count at the same time: %s', async (name) => {
    const plans = await ask(many.coordinator, async (client) => {
      await client.query('set search_path = crossroads, public; set enable_partitionwise_aggregate = on');
      const { period, bars, reach } = QUESTIONS[name] as ExploreQuery;
      const { rows } = await client.query(
        `select crossroads.counts_by($1, name) as statement from crossroads.dimensions()
          union all select crossroads.sums_of(array['count(*)'], crossroads.conditions($1, ''))
          union all select crossroads.texts_by($1, 'means')
          union all select crossroads.sums_of(array['count(*)'], crossroads.column_condition(wanted))
            from jsonb_array_elements($2::jsonb) wanted`,
        [
          JSON.stringify({ period, bars, reach, text: 'river barge', measure: 'kg' }),
          JSON.stringify(FILTERS),
        ],
      );
      const explained: string[] = [];
      for (const { statement } of rows) {
        const { rows: plan } = await client.query(`explain (verbose, format json) ${statement}`);
        explained.push(JSON.stringify(plan));
      }
      return explained;
    });
    expect(plans).toHaveLength(13);
    for (const plan of plans) {
      const scans = [...plan.matchAll(/"Node Type":"Foreign Scan".*?"Async Capable":(\w+)/g)];
      expect(scans.map(([, isAsync]) => isAsync)).toEqual(['true', 'true']);
      expect(plan.match(/"Remote SQL":"SELECT .*? GROUP BY /g)).toHaveLength(2);
    }
  });

  it('has shards expect few groups, and plan for all of them', async () => {
    const [shard] = many.shards as [LocalPostgres];
    const expected = await ask(shard, async (client) => {
      const { rows } = await client.query(
        'explain (format json) select market, id % 2, count(*) from crossroads.incident group by 1, 2',
      );
      return rows[0]['QUERY PLAN'][0].Plan['Plan Rows'] as number;
    });
    expect(expected).toBeLessThan(100);
    const options = await ask(many.coordinator, async (client) => {
      const { rows } = await client.query('select srvoptions::text as options from pg_foreign_server');
      return rows.map((row) => row.options as string);
    });
    for (const one of options) expect(one).toContain('cursor_tuple_fraction=1');
  });

  it('loads files through the coordinator, and updates and removes their records', async () => {
    // The script of a newer version leaves the shards as they are.
    await many.coordinator.run(readScript('schema.sql'));
    const fileOf = (rows: readonly string[]) =>
      new File([`id,date,lat,lng,note\n${rows.join('\n')}\n`], 'seizures.csv');
    const rows = Array.from(
      { length: 40 },
      (_, at) => `S-${at},2024-03-${10 + (at % 20)},42.${at + 10},20.5,first`,
    );
    const newer = [
      ...rows.slice(3, 38),
      'S-38,2024-03-11,42.1,20.5,second',
      'S-99,2024-03-12,42.1,20.5,third',
    ];
    const wishes = { templates: null, part: null, source: null, removeGone: true };
    const { total } = await makeRemoteStore(`${ofMany.address}rpc/explore`).explore(ANY);
    const counts = await ask(many.coordinator, async (client) => {
      await loadFile(client, fileOf(rows), wishes, ground, () => undefined);
      return loadFile(client, fileOf(newer), wishes, ground, () => undefined);
    });
    expect(counts).toMatchObject({ new: 1, changed: 1, unchanged: 35, gone: 4, removed: 4 });
    const after = await makeRemoteStore(`${ofMany.address}rpc/explore`).explore(ANY);
    expect(after.total).toBe(total + 37);
    const third = await answerOf(ofMany, { ...ANY, text: 'third' });
    expect(third['passing']).toBe(1);
  });

  it.for([0, 1])('counts no record twice after shard %i failed to commit a load', async (failing) => {
    const fileOf = (name: string, rows: readonly string[]) =>
      new File([`id,date,lat,lng,note\n${rows.join('\n')}\n`], `${name}.csv`);
    const rowsOf = (note: string) =>
      Array.from({ length: 30 }, (_, at) => `F${failing}-${at},2024-03-11,42.${at + 10},20.5,${note}`);
    const wishes = { templates: null, part: null, source: `failed ${failing}`, removeGone: false };
    const shard = many.shards[failing] as LocalPostgres;
    const load = (name: string, note: string) =>
      ask(many.coordinator, (client) =>
        loadFile(client, fileOf(name, rowsOf(note)), wishes, ground, () => undefined),
      );
    const failToLoad = async (name: string, note: string) => {
      await shard.run(`
        create function crossroads.fail() returns trigger language plpgsql as $$ begin raise 'disk full'; end $$;
        create constraint trigger fail after insert on crossroads.incident deferrable initially deferred
          for each row execute function crossroads.fail();`);
      await expect(load(name, note)).rejects.toThrow('disk full');
      await shard.run('drop function crossroads.fail() cascade');
    };
    const passing = async (text: string) => (await answerOf(ofMany, { ...ANY, text }))['passing'];

    await failToLoad('first', `once${failing}`);
    expect(await load('first', `once${failing}`)).toMatchObject({ new: 30, changed: 0 });
    expect(await passing(`once${failing}`)).toBe(30);

    await failToLoad('second', `lost${failing}`);
    await load('third', `third${failing}`);
    expect(await passing(`lost${failing}`)).toBe(0);
    expect(await passing(`once${failing}`)).toBe(0);
    expect(await passing(`third${failing}`)).toBe(30);

    await failToLoad('fourth', `once${failing}`);
    await load('third', `third${failing}`);
    expect(await passing(`once${failing}`)).toBe(0);
    expect(await passing(`third${failing}`)).toBe(30);
  });

  it('answers a role with only the documented rights', async () => {
    await many.coordinator.run(`
      create role reader_of_shards login;
      grant usage on schema crossroads to reader_of_shards;
      grant execute on function crossroads.explore(jsonb), crossroads.incident_tiles(integer, integer, integer, json) to reader_of_shards;`);
    const connection = { ...many.coordinator.connection, user: 'reader_of_shards' };
    const reader = await serveFunctions({ connection });
    try {
      expect(await answerOf(reader, ANY)).toEqual(await answerOf(ofMany, ANY));
    } finally {
      await reader.close();
    }
  });
});
